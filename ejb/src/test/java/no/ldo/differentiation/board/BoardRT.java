package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.Told;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.RulesViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardRT {
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);
    private static final Weekdays REST = Weekdays.MONDAY_TO_FRIDAY.minus(MONDAY);

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private UUID cook;
    private UUID wash;
    private UUID carry;
    private UUID position;

    @BeforeEach
    void two_jobs_and_a_position() {
        database.commit(em -> {
            cook = JobsForTests.aJob(em, company.number(), company.kitchen(), "Kokk", 900);
            UUID nurse = JobsForTests.aJob(em, company.number(), company.ward(), "Pleier", 100);
            wash = JobsForTests.aTask(em, cook, Tasks.aTask("Vaske brett", 30, Weekdays.MONDAY_TO_FRIDAY));
            carry = JobsForTests.aTask(em, nurse, Tasks.aTask("Bære ut mat", 25, Weekdays.MONDAY_TO_FRIDAY));
            position = PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Assistent");
        });
    }

    @Test
    void a_part_of_a_task_leaves_the_rest_in_the_pool() {
        take(position, wash, MONDAY);

        BoardView board = board();
        assertThat(board.shares()).extracting(BoardShare::minutesAWeek).containsExactly(30);
        assertThat(board.pool()).extracting(PoolCard::free).containsExactly(REST, Weekdays.MONDAY_TO_FRIDAY);
        assertThat(board.position().minutesAWeek()).isEqualTo(30);
        assertThat(board.totals().donors()).extracting(DonorJob::left).containsExactly(870);
    }

    @Test
    void a_whole_task_leaves_the_pool_and_comes_back() {
        take(position, wash, Weekdays.MONDAY_TO_FRIDAY);
        assertThat(board().pool()).extracting(PoolCard::taskId).containsExactly(carry);

        take(position, wash, Weekdays.NONE);
        assertThat(board().pool()).extracting(PoolCard::taskId).containsExactly(wash, carry);
        assertThat(board().position().minutesAWeek()).isZero();
    }

    @Test
    void a_day_that_another_position_does_is_refused() {
        UUID other = database.inTransaction(
                em -> PositionsForTests.aPosition(em, company.number(), company.kitchen(), "En til"));
        take(other, wash, MONDAY);

        refused(position, wash, Weekdays.MONDAY_TO_FRIDAY, "aDayIsDoneByOnePosition");
        take(position, wash, REST);

        assertThat(board().pool()).extracting(PoolCard::taskId).containsExactly(carry);
    }

    @Test
    void a_share_larger_than_the_task_or_than_what_may_leave_the_job_is_refused() {
        refused(position, wash, new Weekdays(127), "aShareStaysWithinItsTask");
        refused(position, carry, Weekdays.MONDAY_TO_FRIDAY, "noJobIsHollowedOut");
        assertThat(board().shares()).isEmpty();
    }

    @Test
    void a_group_that_is_split_is_told_until_the_position_has_it_all() {
        UUID dry = database.inTransaction(
                em -> JobsForTests.aTask(em, cook, Tasks.aTask("Tørke brett", 10, Weekdays.MONDAY_TO_FRIDAY)));
        database.commit(em -> JobsForTests.bind(em, cook, List.of(wash, dry)));
        moveAndReadAnew(position, wash, MONDAY);
        assertThat(board().totals().split())
                .containsExactly(new SplitGroup(List.of("Vaske brett"), List.of("Tørke brett")));
        moveAndReadAnew(position, dry, MONDAY);
        assertThat(board().totals().split()).isEmpty();
    }

    @Test
    void more_than_full_time_is_refused() {
        UUID long1 = task("Lang vakt", 400);
        UUID long2 = task("Lang vakt til", 100);
        take(position, long1, Weekdays.MONDAY_TO_FRIDAY);

        refused(position, long2, Weekdays.MONDAY_TO_FRIDAY, "aPositionIsAtMostFullTime");
    }

    @Test
    void tasks_change_places() {
        take(position, wash, MONDAY);
        take(position, carry, MONDAY);

        database.commit(em -> mover(em).order(draft(em, position), carry, true));
        assertThat(board().shares()).extracting(BoardShare::taskId).containsExactly(carry, wash);

        database.commit(em -> mover(em).order(draft(em, position), carry, true));
        assertThat(board().shares()).extracting(BoardShare::taskId).containsExactly(carry, wash);
    }

    @Test
    void every_move_makes_a_new_version() {
        int before = board().position().version();

        take(position, wash, MONDAY);
        take(position, wash, MONDAY);

        assertThat(board().position().version()).isEqualTo(before + 2);
    }

    @Test
    void the_pool_is_filtered_and_has_at_most_fifty_cards() {
        database.commit(em -> {
            UUID big = JobsForTests.aJob(em, company.number(), company.ward(), "Stor jobb", 900);
            for (int i = 0; i < 60; i++) {
                JobsForTests.aTask(em, big, Tasks.aTask("Oppgave " + i, 10, MONDAY));
            }
        });

        assertThat(board().pool()).hasSize(50);
        assertThat(board().more()).isTrue();
        assertThat(board(new PoolFilter(null, null, null, null, 3, 2)).pool()).hasSize(12);
        assertThat(board(new PoolFilter("brett", null, cook, WorkFamily.CLEANING, 0, 1))
                        .pool())
                .extracting(PoolCard::taskId)
                .containsExactly(wash);
        assertThat(board(new PoolFilter(null, null, null, WorkFamily.FOOD, 3, 1))
                        .pool())
                .isEmpty();
    }

    @Test
    void the_pool_goes_through_the_jobs_by_title_page_after_page() {
        List<UUID> inOrder = new ArrayList<>();
        database.commit(em -> {
            for (int i = 10; i < 70; i++) {
                UUID job = JobsForTests.aJob(em, company.number(), company.ward(), "Butikk " + i, 900);
                inOrder.add(JobsForTests.aTask(em, job, Tasks.aTask("Oppgave", 10, MONDAY)));
                inOrder.add(JobsForTests.aTask(em, job, Tasks.aTask("Oppgave", 10, MONDAY)));
            }
        });
        take(position, inOrder.get(3), MONDAY);
        inOrder.remove(3);

        List<UUID> read = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            board(new PoolFilter("butikk", null, null, null, 3, page)).pool().forEach(card -> read.add(card.taskId()));
        }

        assertThat(read).isEqualTo(inOrder);
        assertThat(board(new PoolFilter("butikk", null, null, null, 3, 3)).more())
                .isFalse();
        assertThat(board(new PoolFilter("butikk", null, null, null, 3, 4)).pool())
                .isEmpty();
    }

    @Test
    void the_board_takes_seven_statements_however_many_tasks() {
        take(position, wash, MONDAY);
        take(position, carry, MONDAY);

        int statements = database.statementsOf(em -> board(em, PoolFilter.all()));

        assertThat(statements).isLessThanOrEqualTo(7);
    }

    @Test
    void a_move_takes_eight_statements() {
        take(position, carry, MONDAY);

        int statements = database.statementsOf(em -> {
            AfterMove made = move(em, position, wash, MONDAY);
            BoardsForTests.reader(em).afterMove(made);
        });

        assertThat(statements).isLessThanOrEqualTo(8);
    }

    @Test
    void after_a_move_the_board_is_the_one_that_is_read_anew() {
        UUID other = database.inTransaction(
                em -> PositionsForTests.aPosition(em, company.number(), company.ward(), "En til"));
        Weekdays tuesday = Weekdays.of(DayOfWeek.TUESDAY);

        moveAndReadAnew(position, wash, MONDAY);
        moveAndReadAnew(other, wash, tuesday);
        moveAndReadAnew(position, carry, tuesday);
        moveAndReadAnew(position, wash, REST.minus(tuesday));
        moveAndReadAnew(other, wash, Weekdays.NONE);
        moveAndReadAnew(position, wash, Weekdays.MONDAY_TO_FRIDAY);
        moveAndReadAnew(position, wash, Weekdays.NONE);
        moveAndReadAnew(position, carry, Weekdays.NONE);
    }

    private void moveAndReadAnew(UUID where, UUID task, Weekdays days) {
        BoardView after =
                database.inTransaction(em -> BoardsForTests.reader(em).afterMove(move(em, where, task, days)));
        BoardView anew =
                database.inTransaction(em -> BoardsForTests.reader(em).composed(draft(em, where), viewer(), task));

        assertThat(after).isEqualTo(anew);
    }

    @Test
    void a_locked_position_is_the_one_that_stands_now() {
        PositionDraft locked = database.inTransaction(em -> {
            draft(em, position);
            take(position, wash, MONDAY);
            return PositionsForTests.drafts(em).lock(company.number(), position).orElseThrow();
        });

        assertThat(locked.minutesAWeek()).isEqualTo(30);
        assertThat(locked).isEqualTo(board().position());
    }

    @Test
    void knows_what_is_held_of_a_task_and_a_job() {
        take(position, wash, MONDAY);

        List<Object> held = database.inTransaction(em -> {
            ShareRepository shares = new ShareRepository(em);
            return List.of(shares.isHeld(wash), shares.isHeld(carry), shares.minutesTakenFrom(cook));
        });

        assertThat(held).containsExactly(true, false, 30);
    }

    private UUID task(String name, int minutes) {
        return database.inTransaction(em -> {
            UUID job = JobsForTests.aJob(em, company.number(), company.kitchen(), name, 2250);
            return JobsForTests.aTask(em, job, Tasks.aTask(name, minutes, Weekdays.MONDAY_TO_FRIDAY));
        });
    }

    private void refused(UUID where, UUID task, Weekdays days, String rule) {
        assertThatThrownBy(() -> take(where, task, days))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations().stream().map(one -> one.key()))
                                .contains("differentiation.rule." + rule));
    }

    private void take(UUID where, UUID task, Weekdays days) {
        database.commit(em -> move(em, where, task, days));
    }

    private AfterMove move(EntityManager em, UUID where, UUID task, Weekdays days) {
        PositionDraft locked =
                PositionsForTests.drafts(em).lock(company.number(), where).orElseThrow();
        JobsForTests.directory(em).lockJobOf(company.number(), task);
        return mover(em).take(BoardsForTests.reader(em).beforeMove(locked, task), days);
    }

    private BoardView board() {
        return board(PoolFilter.all());
    }

    private BoardView board(PoolFilter filter) {
        return database.inTransaction(em -> board(em, filter));
    }

    private BoardView board(EntityManager em, PoolFilter filter) {
        return BoardsForTests.reader(em).board(draft(em, position), viewer(), filter);
    }

    private Viewer viewer() {
        return new Viewer(null, true);
    }

    private PositionDraft draft(EntityManager em, UUID id) {
        return PositionsForTests.drafts(em).find(company.number(), id).orElseThrow();
    }

    private static ShareMover mover(EntityManager em) {
        return new ShareMover(new ShareRepository(em), PositionsForTests.drafts(em), new Told());
    }
}
