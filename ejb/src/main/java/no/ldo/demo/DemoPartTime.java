package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.differentiation.position.PartTimeService;
import no.ldo.differentiation.position.PartTimeTalk;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePartTime;
import no.ldo.shared.OrganisationNumber;
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
        discuss(
                company.number(),
                position(company, "Bakeriassistent"),
                "Arbeidet finnes bare om morgenen, når brettene kommer tilbake og brødene pakkes. Stillingen kan utvides"
                        + " når det kommer flere oppgaver.");
    }

    private void nursingHome(DemoCompany company) {
        String need = "Oppgavene ligger rundt måltidene midt på dagen.";
        write(company.number(), position(company, "Postvert"), need, PartTimeTalk.NOT_YET);
    }

    /** What the caller must have in place before a position is published: the need is written today and discussed. */
    void discuss(OrganisationNumber company, UUID position, String need) {
        String said = "Enig, og ber om at timene vurderes på nytt etter et halvt år.";
        PartTimeTalk held = new PartTimeTalk(PartTimeTalk.Kind.HELD, time.today(), "Klubbleder", said);
        write(company, position, need, held);
    }

    private void write(OrganisationNumber company, UUID position, String need, PartTimeTalk talk) {
        PositionDraft draft = positions.position(company, position).position();
        partTime.write(
                company,
                new SavePartTime(
                        position,
                        draft.minutesAWeek(),
                        draft.fullTimeMinutes(),
                        need,
                        time.today(),
                        talk.kind(),
                        talk.on(),
                        talk.with(),
                        talk.said(),
                        "",
                        0));
    }

    private UUID position(DemoCompany company, String title) {
        return positions.list(company.number(), PageRequest.of(1, 50)).items().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .map(PositionRow::id)
                .orElseThrow();
    }
}
