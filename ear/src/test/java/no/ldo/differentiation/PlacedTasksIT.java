package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.fit.Remark;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.differentiation.suggesting.LaterReserved;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is said about a task after it was placed, and what becomes of a position that is published and taken up again. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class PlacedTasksIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final String RULE = "differentiation.rule.";
    private static final TaskTerms OPEN = terms(false, 2);

    @Inject
    private BakeryBench bench;

    @Inject
    private JobService jobs;

    @Inject
    private PositionService positions;

    @Inject
    private PublicationService publications;

    @Inject
    private BoardService boards;

    private UUID job;
    private UUID wash;
    private UUID dry;
    private UUID position;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void aJobWithTwoTasksAndAPosition() {
        job = Ids.next();
        as("hr", () -> {
            jobs.create(BAKERY, job, new SaveJob("Lagt ut", bench.unit("PROD"), null, 2250, 2, false, 600, 0));
            wash = task("Vaske", OPEN);
            dry = task("Tørke", OPEN);
            position = newPosition("Vaskehjelp");
            return null;
        });
    }

    @Test
    void a_task_that_is_held_is_not_kept_for_authorised_staff() {
        move(position, wash);

        refused(
                () -> describe(wash, terms(true, 2)),
                RuleViolation.at("authorisationOnly", RULE + "aTaskInUseIsNotReserved", "Vaskehjelp", 0));
        as("hr", () -> describe(dry, terms(true, 2)));
        refused(
                () -> bind(wash, dry),
                RuleViolation.of(RULE + "aGroupInUseHoldsNothingReserved", "Tørke", "Vaskehjelp", 0));
        as("hr", () -> describe(dry, OPEN));
        as("hr", () -> bind(wash, dry));
        refused(
                () -> describe(dry, terms(true, 2)),
                RuleViolation.at("authorisationOnly", RULE + "aTaskInUseIsNotReserved", "Vaskehjelp", 0));
    }

    @Test
    void fewer_than_those_that_hold_it_cannot_share_it() {
        UUID other = as("hr", () -> newPosition("Avløser"));
        as("hr", () -> take(position, wash, new Weekdays(0b1)));
        as("hr", () -> take(other, wash, new Weekdays(0b10)));

        refused(
                () -> describe(wash, terms(false, 1)),
                RuleViolation.at("maxSplit", RULE + "aTaskInUseKeepsItsHolders", 2, "Avløser, Vaskehjelp", 0));
        as("hr", () -> describe(wash, terms(false, 3)));
    }

    @Test
    void what_became_reserved_before_that_was_refused_is_remarked_and_neither_approved_nor_published() {
        move(position, wash);
        as("hr", () -> boards.approve(BAKERY, position, draft().version()));
        discuss();
        LaterReserved.reserve(wash);

        broken("hr", this::publish, RULE + "nothingReservedIsPublished");
        act("hr", () -> positions.reopen(BAKERY, position, draft().version()));
        assertThat(as("hr", () -> boards.composed(BAKERY, position, null)).fit().remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.RESERVED)
                .hasSize(1);
        refused(
                () -> boards.approve(BAKERY, position, draft().version()),
                RuleViolation.of(RULE + "reservedTasksStayInTheirJob", "Vaske"));
        as("hr", () -> describe(wash, "Vaske godt", terms(true, 2)));
        as("hr", () -> take(position, wash, Weekdays.NONE));
        move(position, dry);
        assertThat(as("hr", () -> boards.approve(BAKERY, position, draft().version())))
                .isEqualTo(2);
    }

    @Test
    void what_is_published_is_withdrawn_while_it_is_worked_on_again() {
        move(position, wash);
        as("hr", () -> boards.approve(BAKERY, position, draft().version()));
        broken("hr", this::withdraw, RULE + "onlyAPublishedPositionIsWithdrawn");
        discuss();
        act("hr", this::publish);
        act("hr", () -> positions.reopen(BAKERY, position, draft().version()));
        assertThat(draft().publishedVersion()).isEqualTo(1);

        act("hr", this::withdraw);

        assertThat(draft().publishedVersion()).isNull();
        assertThat(draft().status()).isEqualTo(PositionStatus.DRAFT);
        broken("hr", this::withdraw, RULE + "onlyAPublishedPositionIsWithdrawn");
        as("hr", () -> boards.approve(BAKERY, position, draft().version()));
        assertThat(draft().status()).isEqualTo(PositionStatus.APPROVED);
    }

    private void refused(ThrowingCallable act, RuleViolation violation) {
        assertThatThrownBy(() -> act("hr", act))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations()).containsExactly(violation));
    }

    private void discuss() {
        PositionDraft now = draft();
        act("hr", () -> PartTimeTold.discuss(BAKERY, now));
    }

    private void publish() {
        publications.publish(BAKERY, position, draft().version(), "Lederen fullfører modulene denne uken.");
    }

    private void withdraw() {
        positions.withdraw(BAKERY, position, draft().version());
    }

    private void move(UUID to, UUID task) {
        as("hr", () -> take(to, task, Weekdays.MONDAY_TO_FRIDAY));
    }

    private Object take(UUID to, UUID task, Weekdays days) {
        int version = bench.version(to);
        return boards.move(BAKERY, new MoveShare(Ids.next(), to, task, days, version));
    }

    private PositionDraft draft() {
        return as("hr", () -> positions.position(BAKERY, position)).position();
    }

    private Object bind(UUID... tasks) {
        jobs.bind(BAKERY, job, List.of(tasks));
        return job;
    }

    private Object describe(UUID task, TaskTerms terms) {
        return describe(task, row(task).entry().name(), terms);
    }

    private Object describe(UUID task, String name, TaskTerms terms) {
        jobs.describeTask(BAKERY, task, entry(name, terms), row(task).version());
        return task;
    }

    private TaskRow row(UUID task) {
        return jobs.job(BAKERY, job).tasks().stream()
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private UUID task(String name, TaskTerms terms) {
        UUID id = Ids.next();
        jobs.addTask(BAKERY, job, id, entry(name, terms));
        return id;
    }

    private UUID newPosition(String title) {
        return bench.position(new SavePosition(title, bench.unit("PROD"), "", 2250, 0, 0));
    }

    private static TaskTerms terms(boolean reserved, int maxSplit) {
        return new TaskTerms(1, reserved, 1, false, 0, true, maxSplit);
    }

    private static TaskEntry entry(String name, TaskTerms terms) {
        return new TaskEntry(
                name,
                "Ferdig",
                new TaskRhythm(Frequency.NAMED_DAYS, 20, 1, Weekdays.MONDAY_TO_FRIDAY),
                new TaskEntry.TaskSlot(480, 900, "Oppvasken"),
                WorkFamily.CLEANING,
                Demands.NONE,
                terms,
                "Bakeren");
    }
}
