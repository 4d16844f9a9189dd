package no.ldo.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;

/**
 * The bakery has taken three jobs apart, has one approved position and one that is being composed; the nursing home has
 * come as far as an approved position; the hotel has nothing yet.
 */
@ApplicationScoped
class DemoDifferentiation implements DemoChapter {
    private static final Instant SPRING = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-09-15T08:00:00Z");

    private JobService jobs;
    private PositionService positions;
    private BoardService board;
    private ActAs actAs;
    private TimeSource time;

    protected DemoDifferentiation() {}

    @Inject
    DemoDifferentiation(JobService jobs, PositionService positions, BoardService board, ActAs actAs, TimeSource time) {
        this.jobs = jobs;
        this.positions = positions;
        this.board = board;
        this.actAs = actAs;
        this.time = time;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void tell(DemoPeople people) {
        time.fixAt(SPRING);
        actAs.person(people.bakery().hr(), () -> bakery(people.bakery()));
        time.fixAt(AUTUMN);
        actAs.person(people.nursingHome().hr(), () -> nursingHome(people.nursingHome()));
    }

    private void bakery(DemoCompany company) {
        OrganisationNumber number = company.number();
        UUID baker = job(number, new SaveJob("Baker", company.unit(), "7512", 2250, 2, true, 900, 0));
        UUID packer = job(number, new SaveJob("Pakker", company.unit(), "9329", 2250, 1, false, 700, 0));
        UUID seller =
                job(number, new SaveJob("Medarbeider i utsalget", company.unit(), "5223", 2250, 1, false, 500, 0));
        List<TaskRow> baking = tasks(number, baker, DemoTasks.baker());
        List<TaskRow> packing = tasks(number, packer, DemoTasks.packer());
        tasks(number, seller, DemoTasks.seller());
        UUID assistant = position(
                number,
                company.unit(),
                "Bakeriassistent",
                "Bakerne får mer tid til å bake. Arbeidet"
                        + " gir rene brett og ferdig pakkede brød til kundene hver morgen.");
        take(number, assistant, baking.get(0), Weekdays.MONDAY_TO_FRIDAY);
        take(number, assistant, baking.get(1), Weekdays.MONDAY_TO_FRIDAY);
        take(number, assistant, packing.get(0), Weekdays.of(MONDAY, WEDNESDAY, FRIDAY));
        approve(number, assistant);
        reopen(number, assistant);
        take(number, assistant, packing.get(2), Weekdays.MONDAY_TO_FRIDAY);
        approve(number, assistant);
        time.fixAt(AUTUMN);
        UUID stock =
                position(number, company.unit(), "Lager- og pakkeassistent", "Varene står klare når skiftet begynner.");
        take(number, stock, packing.get(1), Weekdays.of(TUESDAY, THURSDAY));
        take(number, stock, baking.get(4), Weekdays.of(MONDAY));
    }

    private void nursingHome(DemoCompany company) {
        OrganisationNumber number = company.number();
        UUID health =
                job(number, new SaveJob("Helsefagarbeider, dagvakt", company.unit(), "5321", 2130, 2, true, 800, 0));
        UUID kitchen =
                job(number, new SaveJob("Kokk ved avdelingskjøkken", company.unit(), "5120", 2130, 2, false, 600, 0));
        List<TaskRow> caring = tasks(number, health, DemoTasks.healthWorker());
        List<TaskRow> cooking = tasks(number, kitchen, DemoTasks.cook());
        UUID host = position(
                number,
                company.unit(),
                "Postvert",
                "Beboerne får ro rundt måltidene, og fagfolk får mer tid" + " til pleien.");
        take(number, host, caring.get(0), Weekdays.MONDAY_TO_FRIDAY);
        take(number, host, caring.get(1), Weekdays.MONDAY_TO_FRIDAY);
        take(number, host, cooking.get(0), Weekdays.of(MONDAY, TUESDAY, WEDNESDAY));
        approve(number, host);
    }

    private UUID job(OrganisationNumber number, SaveJob job) {
        UUID id = Ids.next();
        jobs.create(number, id, job);
        return id;
    }

    private List<TaskRow> tasks(OrganisationNumber number, UUID job, List<String> told) {
        jobs.addTasks(number, job, told.stream().map(DemoTasks::task).toList());
        return new ArrayList<>(jobs.job(number, job).tasks());
    }

    private UUID position(OrganisationNumber number, UnitId unit, String title, String purpose) {
        UUID id = Ids.next();
        positions.create(number, id, new SavePosition(title, unit, purpose, 2250, 90, 0));
        return id;
    }

    private void take(OrganisationNumber number, UUID position, TaskRow task, Weekdays days) {
        int version = positions.position(number, position).position().version();
        board.move(number, new MoveShare(Ids.next(), position, task.id(), days, version));
    }

    private void approve(OrganisationNumber number, UUID position) {
        board.approve(
                number,
                position,
                positions.position(number, position).position().version());
    }

    private void reopen(OrganisationNumber number, UUID position) {
        positions.reopen(
                number,
                position,
                positions.position(number, position).position().version());
    }
}
