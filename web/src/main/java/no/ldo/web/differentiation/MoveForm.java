package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** What the board posts: the task, its days, and what the person saw when the page was written. */
public class MoveForm implements Serializable {
    private String move = "";
    private String task = "";
    private String undo = "";
    private String seen = "";
    private String[] days = {};
    private int version;

    /** For the page that is written now. */
    void show(BoardView board, @Nullable Chosen chosen, UUID nextMove) {
        move = nextMove.toString();
        task = chosen == null ? "" : chosen.taskId().toString();
        days = chosen == null ? new String[0] : Days.numbers(chosen.preselected());
        version = board.position().version();
        seen = SeenBoard.written(board);
        undo = board.undoable() == null ? "" : board.undoable().move().toString();
    }

    UUID move() {
        return IdConverter.parse(move);
    }

    UUID task() {
        return IdConverter.parse(task);
    }

    UUID undo() {
        return IdConverter.parse(undo);
    }

    Weekdays wanted() {
        return Days.of(days);
    }

    /** An empty field arrives as null. */
    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    public String getMove() {
        return move;
    }

    public void setMove(@Nullable String value) {
        move = orEmpty(value);
    }

    public String getTask() {
        return task;
    }

    public void setTask(@Nullable String value) {
        task = orEmpty(value);
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(@Nullable String value) {
        undo = orEmpty(value);
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String value) {
        seen = orEmpty(value);
    }

    public String[] getDays() {
        return days.clone();
    }

    public void setDays(String @Nullable [] value) {
        days = value == null ? new String[0] : value.clone();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
