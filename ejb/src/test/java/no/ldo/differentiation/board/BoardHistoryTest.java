package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final UUID HERE = Ids.next();
    private static final UUID THERE = Ids.next();
    private final List<Noted> newest = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void nothing_moved_is_nothing_to_undo() {
        assertThat(steps(HERE)).isEqualTo(BoardHistory.NONE);
    }

    @Test
    void the_last_move_is_undone_and_after_it_the_one_before() {
        moved("en", ME, HERE);
        BoardMove second = moved("to", ME, HERE);

        assertThat(undo()).isEqualTo("to");
        undone(second);
        assertThat(undo()).isEqualTo("en");
        assertThat(redo()).isEqualTo("to");
    }

    @Test
    void steps_forward_come_in_the_order_in_which_they_were_made() {
        BoardMove first = moved("en", ME, HERE);
        BoardMove second = moved("to", ME, HERE);
        undone(second);
        undone(first);

        assertThat(undo()).isNull();
        assertThat(redo()).isEqualTo("en");
        first.redo();
        assertThat(redo()).isEqualTo("to");
    }

    @Test
    void a_new_move_ends_the_way_forward() {
        undone(moved("en", ME, HERE));
        moved("to", ME, HERE);

        assertThat(undo()).isEqualTo("to");
        assertThat(redo()).isNull();
    }

    @Test
    void a_move_that_was_overtaken_does_not_come_back_when_the_one_after_it_is_undone() {
        undone(moved("Vaske", ME, HERE));
        BoardMove second = moved("Dekke", ME, HERE);
        undone(second);

        assertThat(redo()).isEqualTo("Dekke");
        second.redo();
        assertThat(redo()).isNull();
        undone(second);
        assertThat(redo()).as("to and fro").isEqualTo("Dekke");
    }

    @Test
    void nobody_undoes_another_s_move_or_passes_it() {
        moved("min", ME, HERE);
        BoardMove theirs = moved("deres", OTHER, HERE);

        assertThat(undo()).isNull();
        undone(theirs);
        assertThat(undo()).isEqualTo("min");
        assertThat(redo()).as("theirs is not mine to make again").isNull();
    }

    @Test
    void what_somebody_else_does_on_another_position_takes_no_step_away() {
        moved("min", ME, HERE);
        BoardMove second = moved("min andre", ME, HERE);
        undone(second);
        undone(moved("deres", OTHER, THERE));
        moved("deres igjen", OTHER, THERE);

        assertThat(steps(HERE, THERE).undoable().taskName()).isEqualTo("min");
        assertThat(steps(HERE, THERE).redoable().taskName()).isEqualTo("min andre");
    }

    @Test
    void of_one_s_own_on_several_positions_the_newest_is_undone_and_the_last_undone_is_made_again() {
        BoardMove first = moved("en", ME, HERE);
        BoardMove second = moved("to", ME, THERE);

        assertThat(undo()).isEqualTo("to");
        undone(second);
        assertThat(undo()).isEqualTo("en");
        undone(first);
        assertThat(redo()).isEqualTo("en");
        first.redo();
        assertThat(redo()).isEqualTo("to");
    }

    @Test
    void a_move_between_two_positions_must_be_the_last_on_both() {
        BoardMove earlier = moved("før", ME, HERE);
        BoardMove taken = between(HERE, THERE);
        assertThat(undo()).isEqualTo("mellom");
        BoardMove theirs = moved("deres", OTHER, THERE);

        assertThat(undo()).as("it stands before the one that was made earlier").isNull();
        undone(theirs);
        assertThat(undo()).isEqualTo("mellom");
        newest.stream()
                .map(Noted::move)
                .filter(note -> note.moveId().equals(taken.id()))
                .forEach(this::undone);
        assertThat(redo()).isEqualTo("mellom");
        undone(moved("deres", OTHER, THERE));
        assertThat(redo()).as("overtaken on one of both").isNull();
        assertThat(undo()).isEqualTo("før");
        undone(earlier);
        assertThat(redo()).isEqualTo("før");
    }

    @Test
    void only_what_changed_a_position_that_is_looked_at_is_a_step() {
        moved("her", ME, HERE);
        moved("der", ME, THERE);

        assertThat(steps(HERE).undoable().taskName()).isEqualTo("her");
    }

    @Test
    void a_task_that_is_gone_is_moved_no_more() {
        newest.add(new Noted(move(ME, HERE, null), null));

        assertThat(undo()).isNull();
    }

    @Test
    void both_notes_of_a_move_between_positions_name_the_same_move() {
        BoardMove taken = move(ME, HERE, null);
        BoardMove given = move(ME, THERE, taken.id());

        assertThat(given.moveId()).isEqualTo(taken.moveId()).isEqualTo(taken.id());
    }

    @Test
    void what_was_taken_over_together_is_one_step() {
        BoardMove first = moved("en", ME, HERE);
        newest.add(0, new Noted(move(ME, HERE, first.id()), "to"));

        PastMove next = steps(HERE).undoable();

        assertThat(next.move()).isEqualTo(first.id());
        assertThat(next.several()).isTrue();
    }

    @Test
    void what_was_taken_over_together_is_not_undone_when_one_of_its_tasks_is_gone() {
        BoardMove first = move(ME, HERE, null);
        newest.add(new Noted(first, null));
        newest.add(0, new Noted(move(ME, HERE, first.id()), "to"));

        assertThat(undo()).isNull();
    }

    @Test
    void a_move_of_one_task_between_two_positions_is_not_several() {
        BoardMove taken = between(HERE, THERE);

        assertThat(steps(HERE).undoable().several()).isFalse();
        assertThat(steps(HERE).undoable().move()).isEqualTo(taken.id());
    }

    private String undo() {
        PastMove next = steps(HERE, THERE).undoable();
        return next == null ? null : next.taskName();
    }

    private String redo() {
        PastMove next = steps(HERE, THERE).redoable();
        return next == null ? null : next.taskName();
    }

    private BoardHistory steps(UUID... shown) {
        return new NextSteps(newest, Arrays.asList(shown), ME).found();
    }

    private void undone(BoardMove move) {
        move.undo(later());
    }

    private BoardMove moved(String task, UUID by, UUID position) {
        BoardMove move = move(by, position, null);
        newest.add(0, new Noted(move, task));
        return move;
    }

    private BoardMove between(UUID taking, UUID giving) {
        UUID task = Ids.next();
        BoardMove taken = move(ME, taking, task, null);
        newest.add(0, new Noted(taken, "mellom"));
        newest.add(0, new Noted(move(ME, giving, task, taken.id()), "mellom"));
        return taken;
    }

    private BoardMove move(UUID by, UUID position, UUID partOf) {
        return move(by, position, Ids.next(), partOf);
    }

    private BoardMove move(UUID by, UUID position, UUID task, UUID partOf) {
        PositionDraft draft = new PositionDraft(
                position,
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
        BeforeMove before = new BeforeMove(draft, task, List.of(), List.of(), Map.of(), Map.of());
        AfterMove made = new AfterMove(before, draft, Weekdays.NONE, Weekdays.MONDAY_TO_FRIDAY, List.of(), Map.of());
        return new BoardMove(Ids.next(), made, by, later(), partOf);
    }

    private Instant later() {
        now = now.plusSeconds(1);
        return now;
    }
}
