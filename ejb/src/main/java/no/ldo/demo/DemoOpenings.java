package no.ldo.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.openings.DeclareInterest;
import no.ldo.differentiation.openings.InterestService;
import no.ldo.differentiation.openings.WriteMessage;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** The bakery shows a position in its shop to Nav; the Nav office is interested, and they have begun to talk about the work. */
@ApplicationScoped
class DemoOpenings implements DemoChapter {
    private DemoPositions positions;
    private InterestService interests;
    private ActAs actAs;
    private TimeSource time;

    protected DemoOpenings() {}

    @Inject
    DemoOpenings(DemoPositions positions, InterestService interests, ActAs actAs, TimeSource time) {
        this.positions = positions;
        this.interests = interests;
        this.actAs = actAs;
        this.time = time;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void tell(DemoPeople people) {
        DemoCompany bakery = people.bakery();
        OrganisationNumber office = DemoPeople.NAV_OFFICE;
        daysAgo(6);
        UUID position = actAs.person(bakery.hr(), () -> shop(bakery));
        UUID interest = Ids.next();
        daysAgo(4);
        actAs.person(people.navMentor(), () -> {
            interests.declare(office, new DeclareInterest(interest, position));
            write(office, interest, "Kan arbeidsdagen begynne klokka ni? Og er det en fast fadder i utsalget?");
        });
        daysAgo(3);
        actAs.person(
                bakery.hr(),
                () -> write(
                        bakery.number(),
                        interest,
                        "Ja, bordene trenger vi hjelp til fra ni. Fadderen er på jobb alle dager unntatt torsdag."));
        daysAgo(1);
        actAs.person(people.navMentor(), () -> {
            interests.conversation(office, interest);
            write(office, interest, "Fint. Kan vi komme innom og se på arbeidet en formiddag i neste uke?");
        });
    }

    private UUID shop(DemoCompany bakery) {
        List<TaskRow> tasks = positions.tasksOf(bakery.number(), "Medarbeider i utsalget");
        UUID position = positions.position(
                bakery.number(),
                bakery.unit(),
                "Kafévert",
                "Gjestene får rene bord og varm kaffe, og de andre i utsalget får tid til kundene.");
        positions.take(bakery.number(), position, tasks.get(2), Weekdays.MONDAY_TO_FRIDAY);
        positions.take(bakery.number(), position, tasks.get(3), Weekdays.MONDAY_TO_FRIDAY);
        positions.take(bakery.number(), position, tasks.get(0), Weekdays.of(MONDAY, WEDNESDAY, FRIDAY));
        positions.show(
                bakery.number(),
                position,
                "Lederen er midt i kurset og blir ferdig med de fem første modulene før noen begynner.");
        return position;
    }

    private void write(OrganisationNumber organisation, UUID interest, String text) {
        interests.write(organisation, new WriteMessage(Ids.next(), interest, text));
    }

    private void daysAgo(int days) {
        time.runNormally();
        LocalDate day = time.today().minusDays(days);
        time.fixAt(day.atTime(10, 15).atZone(TimeSource.NORWAY).toInstant());
    }
}
