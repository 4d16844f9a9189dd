package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.board.BesideService;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.HistoryService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.PastMove;
import no.ldo.differentiation.board.TransferService;
import no.ldo.differentiation.board.TransferShare;
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
import no.ldo.identity.AccountService;
import no.ldo.identity.GrantMandate;
import no.ldo.identity.MandateService;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.Role;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Which step back and which step forward are offered, when several moves, positions and people are about. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class HistoryIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");

    @Inject
    private JobService jobs;

    @Inject
    private PositionService positions;

    @Inject
    private BoardService boards;

    @Inject
    private BesideService beside;

    @Inject
    private TransferService transfers;

    @Inject
    private HistoryService histories;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AccountService accounts;

    @Inject
    private MandateService mandates;

    private UUID wash;
    private UUID lay;
    private UUID first;
    private UUID second;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void twoTasksAndTwoPositions() {
        as("hr", () -> {
            UnitId unit = organisations.units(BAKERY).get(0).id();
            UUID job = Ids.next();
            jobs.create(BAKERY, job, new SaveJob("Skritt " + job, unit, null, 2250, 2, true, 2000, 0));
            wash = newTask(job, "Vaske");
            lay = newTask(job, "Dekke");
            first = newPosition(unit);
            second = newPosition(unit);
            return null;
        });
    }

    @Test
    void a_move_that_was_overtaken_does_not_come_back() {
        move(first, wash);
        undo(first, second);
        move(first, lay);
        undo(first, second);

        assertThat(name(history(first, second).redoable())).isEqualTo("Dekke");
        redo(first, second);
        assertThat(history(first, second).redoable()).isNull();
        assertThat(name(history(first, second).undoable())).isEqualTo("Dekke");
    }

    @Test
    void what_a_colleague_does_on_another_draft_takes_no_step_away_and_on_the_same_one_it_does() {
        UUID colleague = colleague();
        move(first, wash);
        UUID mine = history(first, second).undoable().move();

        move(colleague, second, lay);
        assertThat(history(first, second).undoable().move()).isEqualTo(mine);
        undo(first, second);
        UUID theirs = step(colleague, () -> histories.history(BAKERY, List.of(second)))
                .undoable()
                .move();
        step(colleague, () -> {
            histories.undo(BAKERY, second, theirs);
            return null;
        });
        assertThat(history(first, second).redoable().move()).isEqualTo(mine);
        redo(first, second);

        move(colleague, first, lay);
        assertThat(history(first, second)).isEqualTo(BoardHistory.NONE);
        broken("hr", () -> histories.undo(BAKERY, first, mine), "differentiation.rule.onlyOwnLastMoveIsUndone");
    }

    @Test
    void a_move_between_positions_is_not_offered_when_the_other_one_was_moved_on_and_is_not_shown() {
        move(first, wash);
        UUID transfer = Ids.next();
        act(
                "hr",
                () -> transfers.transfer(
                        BAKERY, new TransferShare(transfer, wash, second, version(second), first, version(first))));
        assertThat(history(first).undoable().move()).isEqualTo(transfer);

        move(colleague(), second, lay);

        assertThat(history(first)).isEqualTo(BoardHistory.NONE);
    }

    @Test
    void of_moves_undone_on_two_positions_the_last_one_comes_back_first() {
        move(first, wash);
        move(second, lay);
        undo(first, second);
        undo(first, second);

        assertThat(name(history(first, second).redoable())).isEqualTo("Vaske");
        redo(first, second);
        assertThat(name(history(first, second).redoable())).isEqualTo("Dekke");
    }

    private static String name(PastMove move) {
        return move == null ? "" : move.taskName();
    }

    private BoardHistory history(UUID... shown) {
        return as("hr", () -> histories.history(BAKERY, List.of(shown)));
    }

    private void undo(UUID... shown) {
        PastMove next = history(shown).undoable();
        act("hr", () -> histories.undo(BAKERY, next.position(), next.move()));
    }

    private void redo(UUID... shown) {
        PastMove next = history(shown).redoable();
        act("hr", () -> histories.redo(BAKERY, next.position(), next.move()));
    }

    private void move(UUID position, UUID task) {
        move(account("hr"), position, task);
    }

    private void move(UUID who, UUID position, UUID task) {
        MoveShare command = new MoveShare(Ids.next(), position, task, null, version(position));
        step(who, () -> boards.move(BAKERY, command));
    }

    private static <T> T step(UUID who, Callable<T> work) {
        return AsPerson.call(who, Set.of(Role.Name.HR_MANAGER), work);
    }

    private int version(UUID position) {
        return as("hr", () -> beside.versions(BAKERY, List.of(position))).get(0);
    }

    /** Another HR manager of the bakery. */
    private UUID colleague() {
        return as("admin", () -> {
            UUID id = accounts.open(new OpenAccount(Ids.next() + "@example.no", "Helle Kollega", "nb", null));
            LocalDate since = LocalDate.of(2024, 1, 1);
            mandates.grant(new GrantMandate(id, Role.HR_MANAGER, BAKERY, null, null, since, null));
            return id;
        });
    }

    private UUID newPosition(UnitId unit) {
        UUID id = Ids.next();
        positions.create(BAKERY, id, new SavePosition("Skritt " + id, unit, "", 2250, 0, 0));
        return id;
    }

    private UUID newTask(UUID job, String name) {
        UUID id = Ids.next();
        jobs.addTask(
                BAKERY,
                job,
                id,
                new TaskEntry(
                        name,
                        "Ferdig",
                        new TaskRhythm(Frequency.NAMED_DAYS, 20, 1, Weekdays.MONDAY_TO_FRIDAY),
                        new TaskEntry.TaskSlot(480, 900, "Oppvasken"),
                        WorkFamily.CLEANING,
                        Demands.NONE,
                        new TaskEntry.TaskTerms(0, false, 1, false, 0, true, 2),
                        "Bakeren"));
        return id;
    }
}
