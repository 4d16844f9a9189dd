package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.NotVisible;
import org.jspecify.annotations.Nullable;

/** What the board posts: the task, its days, and what the person saw when the page was written. */
public class MoveForm implements Serializable {
    private String move = "";
    private String task = "";
    private String undo = "";
    private String seen = "";
    private String target = "";
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
        return id(move);
    }

    UUID task() {
        return id(task);
    }

    UUID undo() {
        return id(undo);
    }

    Weekdays wanted() {
        return Days.of(days);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotVisible();
        }
    }

    public boolean isToPosition() {
        return target.equals("position");
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String value) {
        target = value;
    }

    public String getMove() {
        return move;
    }

    public void setMove(String value) {
        move = value;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String value) {
        task = value;
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(String value) {
        undo = value;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String value) {
        seen = value;
    }

    public String[] getDays() {
        return days.clone();
    }

    public void setDays(String[] value) {
        days = value.clone();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
