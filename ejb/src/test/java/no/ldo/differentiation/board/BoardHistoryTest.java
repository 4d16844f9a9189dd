package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.board.BoardHistory.Noted;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class BoardHistoryTest {
    private static final UUID ME = Ids.next();
    private static final UUID OTHER = Ids.next();
    private final List<Noted> newest = new ArrayList<>();

    @Test
    void nothing_moved_is_nothing_to_undo() {
        assertThat(BoardHistory.of(newest, ME)).isEqualTo(BoardHistory.NONE);
    }

    @Test
    void the_last_move_is_undone_and_after_it_the_one_before() {
        moved("en", ME);
        BoardMove second = moved("to", ME);

        assertThat(undo()).isEqualTo("to");
        second.undo();
        assertThat(undo()).isEqualTo("en");
        assertThat(redo()).isEqualTo("to");
    }

    @Test
    void steps_forward_come_in_the_order_in_which_they_were_made() {
        BoardMove first = moved("en", ME);
        BoardMove second = moved("to", ME);
        second.undo();
        first.undo();

        assertThat(undo()).isNull();
        assertThat(redo()).isEqualTo("en");
        first.redo();
        assertThat(redo()).isEqualTo("to");
    }

    @Test
    void a_new_move_ends_the_way_forward() {
        moved("en", ME).undo();
        moved("to", ME);

        assertThat(undo()).isEqualTo("to");
        assertThat(redo()).isNull();
    }

    @Test
    void nobody_undoes_another_s_move_or_passes_it() {
        moved("min", ME);
        BoardMove theirs = moved("deres", OTHER);

        assertThat(undo()).isNull();
        theirs.undo();
        assertThat(undo()).isEqualTo("min");
        assertThat(redo()).as("theirs is not mine to make again").isNull();
    }

    @Test
    void a_task_that_is_gone_is_moved_no_more() {
        newest.add(new Noted(move(ME, null), null));

        assertThat(undo()).isNull();
    }

    @Test
    void both_notes_of_a_move_between_positions_name_the_same_move() {
        BoardMove taken = move(ME, null);
        BoardMove given = move(ME, taken.id());

        assertThat(given.moveId()).isEqualTo(taken.moveId()).isEqualTo(taken.id());
    }

    @Test
    void what_was_taken_over_together_is_one_step() {
        BoardMove first = moved("en", ME);
        newest.add(0, new Noted(move(ME, first.id()), "to"));

        PastMove next = BoardHistory.of(newest, ME).undoable();

        assertThat(next.move()).isEqualTo(first.id());
        assertThat(next.several()).isTrue();
    }

    @Test
    void what_was_taken_over_together_is_not_undone_when_one_of_its_tasks_is_gone() {
        BoardMove first = move(ME, null);
        newest.add(new Noted(first, null));
        newest.add(0, new Noted(move(ME, first.id()), "to"));

        assertThat(undo()).isNull();
    }

    @Test
    void a_move_of_one_task_between_two_positions_is_not_several() {
        BoardMove taken = moved("en", ME);

        assertThat(BoardHistory.of(newest, ME).undoable().several()).isFalse();
        assertThat(taken.moveId()).isEqualTo(taken.id());
    }

    private String undo() {
        PastMove next = BoardHistory.of(newest, ME).undoable();
        return next == null ? null : next.taskName();
    }

    private String redo() {
        PastMove next = BoardHistory.of(newest, ME).redoable();
        return next == null ? null : next.taskName();
    }

    private BoardMove moved(String task, UUID by) {
        BoardMove move = move(by, null);
        newest.add(0, new Noted(move, task));
        return move;
    }

    private static BoardMove move(UUID by, UUID partOf) {
        PositionDraft position = new PositionDraft(
                Ids.next(),
                new OrganisationNumber("999000037"),
                new UnitId(Ids.next()),
                "Stilling",
                "",
                PositionStatus.DRAFT,
                0,
                2250,
                0,
                10,
                0,
                null,
                1);
        BeforeMove before = new BeforeMove(position, Ids.next(), List.of(), List.of(), Map.of(), Map.of());
        AfterMove made = new AfterMove(before, position, Weekdays.NONE, Weekdays.MONDAY_TO_FRIDAY, List.of(), Map.of());
        return new BoardMove(Ids.next(), made, by, Instant.now(), partOf);
    }
}
