package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import no.ldo.differentiation.board.BesideService;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.Role;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.AsPerson;
import no.ldo.local.AtOnce;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One task, and several people at it at the same moment: one comes first, the other is told why not. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class MovedAtOnceIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final int MOMENT = 500;
    private static final int MINUTES = 20;
    private static final String DONE = "done";
    private static final String TAKEN = "differentiation.rule.aDayIsDoneByOnePosition";
    private static final String STAYS = "differentiation.rule.aTaskInUseStays";

    @Inject
    private JobService jobs;

    @Inject
    private PositionService positions;

    @Inject
    private BoardService boards;

    @Inject
    private BesideService beside;

    @Inject
    private OrganisationService organisations;

    @Inject
    private UserTransaction transaction;

    private UUID hr;
    private UUID task;
    private UUID first;
    private UUID second;
    private int read;
    private int readOfTask;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void aTaskAndTwoPositions() {
        hr = account("hr");
        task = Ids.next();
        asHr(() -> {
            UnitId unit = organisations.units(BAKERY).get(0).id();
            UUID job = Ids.next();
            jobs.create(BAKERY, job, new SaveJob("Samtidig " + job, unit, null, 2250, 2, true, 2000, 0));
            jobs.addTask(BAKERY, job, task, entry(MINUTES));
            first = newPosition(unit);
            second = newPosition(unit);
            readOfTask = jobs.job(BAKERY, job).tasks().get(0).version();
            read = beside.versions(BAKERY, List.of(first)).get(0);
            return null;
        });
    }

    @RepeatedTest(3)
    void two_positions_do_not_take_the_same_days() {
        List<String> answers = atOnce(() -> move(first), () -> move(second));

        assertThat(answers).containsExactlyInAnyOrder(DONE, TAKEN);
        assertThat(minutes(first) + minutes(second)).isEqualTo(5 * MINUTES);
    }

    @RepeatedTest(3)
    void one_position_takes_it_once() {
        List<String> answers = atOnce(() -> move(first), () -> move(first));

        assertThat(answers).containsExactlyInAnyOrder(DONE, EditConflict.class.getSimpleName());
        assertThat(minutes(first)).isEqualTo(5 * MINUTES);
    }

    @RepeatedTest(3)
    void a_task_is_moved_or_removed() {
        List<String> answers = atOnce(() -> move(first), this::remove);

        assertThat(Set.copyOf(answers)).isIn(Set.of(DONE, STAYS), Set.of(DONE, NotVisible.class.getSimpleName()));
    }

    @Test
    void removing_waits_for_a_move_under_way() throws Exception {
        String answer = meanwhile(() -> move(first), this::remove);

        assertThat(answer).isEqualTo(STAYS);
        assertThat(minutes(first)).isEqualTo(5 * MINUTES);
    }

    @Test
    void a_move_waits_while_its_task_is_removed() throws Exception {
        String answer = meanwhile(this::remove, () -> move(first));

        assertThat(answer).isEqualTo(NotVisible.class.getSimpleName());
        assertThat(minutes(first)).isZero();
    }

    @Test
    void other_minutes_wait_for_a_move_under_way() throws Exception {
        String answer = meanwhile(() -> move(first), () -> describe(2 * MINUTES));

        assertThat(answer).isEqualTo("differentiation.rule.aTaskInUseKeepsItsRhythm");
    }

    @Test
    void a_move_waits_for_other_minutes() throws Exception {
        String answer = meanwhile(() -> describe(2 * MINUTES), () -> move(first));

        assertThat(answer).isEqualTo(DONE);
        assertThat(minutes(first)).isEqualTo(5 * 2 * MINUTES);
    }

    /** Begins the one, lets another person begin the other, and ends the one. @return what the other was answered */
    private String meanwhile(Callable<?> one, Callable<?> other) throws Exception {
        CompletableFuture<String> answer;
        transaction.begin();
        try {
            asHr(one);
            answer = CompletableFuture.supplyAsync(
                    () -> answered(other), command -> new Thread(command, "meanwhile").start());
            TimeUnit.MILLISECONDS.sleep(MOMENT);
            assertThat(answer).isNotDone();
        } finally {
            transaction.commit();
        }
        return answer.get(1, TimeUnit.MINUTES);
    }

    private List<String> atOnce(Callable<?> one, Callable<?> other) {
        ConcurrentLinkedQueue<Callable<?>> acts = new ConcurrentLinkedQueue<>(List.of(one, other));
        return AtOnce.times(2, () -> answered(acts.remove()));
    }

    private String answered(Callable<?> act) {
        try {
            asHr(act);
            return DONE;
        } catch (RulesViolated refusal) {
            return refusal.violations().stream()
                    .map(RuleViolation::key)
                    .findFirst()
                    .orElseThrow();
        } catch (RuntimeException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    /** As it was read before anybody did anything. */
    private Object move(UUID position) {
        return boards.move(BAKERY, new MoveShare(Ids.next(), position, task, Weekdays.MONDAY_TO_FRIDAY, read));
    }

    private Object remove() {
        jobs.removeTask(BAKERY, task, readOfTask);
        return null;
    }

    private Object describe(int minutes) {
        jobs.describeTask(BAKERY, task, entry(minutes), readOfTask);
        return null;
    }

    private int minutes(UUID position) {
        OpenPosition open = asHr(() -> beside.beside(BAKERY, List.of(position))).get(0);
        int held = open.shares().stream().mapToInt(BoardShare::minutesAWeek).sum();
        assertThat(open.position().minutesAWeek()).isEqualTo(held);
        return held;
    }

    private <T> T asHr(Callable<T> work) {
        return AsPerson.call(hr, Set.of(Role.Name.HR_MANAGER), work);
    }

    private UUID newPosition(UnitId unit) {
        UUID id = Ids.next();
        positions.create(BAKERY, id, new SavePosition("Samtidig " + id, unit, "", 2250, 0, 0));
        return id;
    }

    private static TaskEntry entry(int minutes) {
        return new TaskEntry(
                "Vaske",
                "Ferdig",
                new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, Weekdays.MONDAY_TO_FRIDAY),
                new TaskEntry.TaskSlot(480, 900, "Oppvasken"),
                WorkFamily.CLEANING,
                Demands.NONE,
                new TaskEntry.TaskTerms(0, false, 1, false, 0, true, 2),
                "Bakeren");
    }
}
