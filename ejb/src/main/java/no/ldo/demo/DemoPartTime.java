package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.differentiation.position.PartTimeService;
import no.ldo.differentiation.position.PartTimeTalk;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePartTime;
import no.ldo.shared.PageRequest;
import no.ldo.shared.TimeSource;

/** The bakery has discussed part-time with the union; the nursing home has written the need and not discussed it yet. */
@ApplicationScoped
class DemoPartTime implements DemoChapter {
    private static final Instant SPRING = Instant.parse("2026-03-20T08:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-09-16T08:00:00Z");

    private PositionService positions;
    private PartTimeService partTime;
    private ActAs actAs;
    private TimeSource time;

    protected DemoPartTime() {}

    @Inject
    DemoPartTime(PositionService positions, PartTimeService partTime, ActAs actAs, TimeSource time) {
        this.positions = positions;
        this.partTime = partTime;
        this.actAs = actAs;
        this.time = time;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void tell(DemoPeople people) {
        time.fixAt(SPRING);
        actAs.person(people.bakery().hr(), () -> bakery(people.bakery()));
        time.fixAt(AUTUMN);
        actAs.person(people.nursingHome().hr(), () -> nursingHome(people.nursingHome()));
    }

    private void bakery(DemoCompany company) {
        PositionDraft assistant = position(company, "Bakeriassistent");
        partTime.write(
                company.number(),
                new SavePartTime(
                        assistant.id(),
                        assistant.minutesAWeek(),
                        assistant.fullTimeMinutes(),
                        "Arbeidet finnes bare om morgenen, når brettene kommer tilbake og brødene pakkes. Stillingen kan"
                                + " utvides når det kommer flere oppgaver.",
                        LocalDate.of(2026, 3, 16),
                        PartTimeTalk.Kind.HELD,
                        LocalDate.of(2026, 3, 18),
                        "Klubbleder i bakeriet",
                        "Enig, og ber om at timene vurderes på nytt etter et halvt år.",
                        "",
                        0));
    }

    private void nursingHome(DemoCompany company) {
        PositionDraft host = position(company, "Postvert");
        partTime.write(
                company.number(),
                new SavePartTime(
                        host.id(),
                        host.minutesAWeek(),
                        host.fullTimeMinutes(),
                        "Oppgavene ligger rundt måltidene midt på dagen.",
                        LocalDate.of(2026, 9, 15),
                        PartTimeTalk.Kind.NOT_YET,
                        null,
                        "",
                        "",
                        "",
                        0));
    }

    private PositionDraft position(DemoCompany company, String title) {
        return positions.list(company.number(), PageRequest.of(1, 50)).items().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .map(row -> positions.position(company.number(), row.id()).position())
                .orElseThrow();
    }
}
