package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.board.BoardHistory.Noted;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveRepositoryRT {
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");
    private static final int MANY = 200;

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private UUID wash;
    private UUID first;
    private UUID second;

    @BeforeEach
    void a_task_and_two_positions() {
        database.commit(em -> {
            UUID cook = JobsForTests.aJob(em, company.number(), company.kitchen(), "Kokk", 900);
            wash = JobsForTests.aTask(em, cook, Tasks.aTask("Vaske brett", 30, Weekdays.MONDAY_TO_FRIDAY));
            first = PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Assistent");
            second = PositionsForTests.aPosition(em, company.number(), company.kitchen(), "En til");
        });
    }

    @Test
    void of_each_position_the_last_move_and_the_last_that_stands_come_newest_first() {
        noted(first, wash, 0);
        UUID standing = noted(first, wash, 1);
        UUID there = noted(second, wash, 2);
        UUID undone = noted(first, wash, 3);
        undo(undone, 4);

        assertThat(idsOf(List.of(first, second))).containsExactly(undone, there, standing);
        assertThat(idsOf(List.of(second))).containsExactly(there);
    }

    @Test
    void of_those_undone_the_first_comes_unless_a_move_was_made_since() {
        UUID overtaken = noted(first, wash, 0);
        undo(overtaken, 1);
        UUID next = noted(first, wash, 2);
        UUID between = noted(first, wash, 3);
        UUID last = noted(first, wash, 4);
        List.of(last, between, next).forEach(one -> undo(one, 5));

        assertThat(idsOf(List.of(first))).containsExactly(last, next);
    }

    @Test
    void a_move_comes_with_all_of_its_notes() {
        UUID move = noted(first, wash, 0);
        UUID part = database.inTransaction(em -> note(em, second, wash, 0, move));

        assertThat(idsOf(List.of(first))).containsExactly(part, move);
        assertThat(idsOf(List.of(second))).containsExactly(part, move);
    }

    @Test
    void of_two_at_the_same_moment_the_one_made_later_comes_first() {
        UUID earlier = noted(first, wash, 0);
        UUID later = noted(second, wash, 0);

        assertThat(idsOf(List.of(first, second))).containsExactly(later, earlier);
    }

    @Test
    void a_note_whose_task_is_gone_has_no_name() {
        noted(first, Ids.next(), 0);
        noted(second, wash, 1);

        assertThat(nextSteps(List.of(first, second)))
                .extracting(Noted::taskName)
                .containsExactly("Vaske brett", null);
    }

    @Test
    void what_is_done_on_one_position_hides_nothing_of_another_and_two_statements_read_it() {
        UUID mine = noted(first, wash, 0);
        database.commit(em -> {
            for (int minute = 0; minute < MANY; minute++) {
                note(em, second, wash, minute, null);
            }
        });

        int statements = database.statementsOf(em -> new MoveRepository(em).nextSteps(List.of(first, second)));

        assertThat(idsOf(List.of(first, second))).hasSize(2).contains(mine);
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void where_nobody_has_moved_anything_there_are_none() {
        assertThat(nextSteps(List.of())).isEmpty();
        assertThat(nextSteps(List.of(first, second))).isEmpty();
    }

    private List<UUID> idsOf(List<UUID> positions) {
        return nextSteps(positions).stream().map(one -> one.move().id()).toList();
    }

    private List<Noted> nextSteps(List<UUID> positions) {
        return database.inTransaction(em -> new MoveRepository(em).nextSteps(positions));
    }

    private void undo(UUID move, int minute) {
        database.commit(em -> new MoveRepository(em).find(move).orElseThrow().undo(at(minute)));
    }

    private UUID noted(UUID position, UUID task, int minute) {
        return database.inTransaction(em -> note(em, position, task, minute, null));
    }

    private UUID note(EntityManager em, UUID position, UUID task, int minute, UUID partOf) {
        UUID id = Ids.next();
        PositionDraft draft =
                PositionsForTests.drafts(em).find(company.number(), position).orElseThrow();
        BeforeMove before = new BeforeMove(draft, task, List.of(), List.of(), Map.of(), Map.of());
        AfterMove made = new AfterMove(before, draft, Weekdays.NONE, MONDAY, List.of(), Map.of());
        new MoveRepository(em).add(new BoardMove(id, made, company.account(), at(minute), partOf));
        return id;
    }

    private static Instant at(int minute) {
        return MORNING.plusSeconds(60L * minute);
    }
}
