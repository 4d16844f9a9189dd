package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** What the board posts: the task, its days, where to, and what the person saw when the page was written. */
public class MoveForm implements Serializable {
    private String move = "";
    private String task = "";
    private String from = "";
    private String target = "";
    private String undo = "";
    private String redo = "";
    private String seen = "";
    private String beside = "";
    private String[] days = {};
    private int version;

    /** For the page that is written now. */
    void show(BoardView board, @Nullable Chosen chosen, UUID nextMove) {
        move = nextMove.toString();
        task = chosen == null ? "" : chosen.taskId().toString();
        from = chosen == null || !chosen.beside() ? "" : chosen.holder().id().toString();
        target = board.position().id().toString();
        days = chosen == null ? new String[0] : Days.numbers(chosen.preselected());
        version = board.position().version();
        seen = SeenBoard.written(board.shares());
    }

    /** The same for those who compose. @param asSeen the positions beside */
    void show(BoardHistory history, String asSeen) {
        undo = HistoryWords.written(history.undoable());
        redo = HistoryWords.written(history.redoable());
        beside = asSeen;
    }

    UUID move() {
        return IdConverter.parse(move);
    }

    UUID task() {
        return IdConverter.parse(task);
    }

    /** The position beside that gives; null when the job gives, or when it is the board's own. */
    @Nullable
    UUID from() {
        return from.isEmpty() ? null : IdConverter.parse(from);
    }

    /** The position that takes. */
    UUID target() {
        return IdConverter.parse(target);
    }

    SeenPositions positions() {
        return SeenPositions.of(beside);
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

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String value) {
        from = orEmpty(value);
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String value) {
        target = orEmpty(value);
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(@Nullable String value) {
        undo = orEmpty(value);
    }

    public String getRedo() {
        return redo;
    }

    public void setRedo(@Nullable String value) {
        redo = orEmpty(value);
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String value) {
        seen = orEmpty(value);
    }

    public String getBeside() {
        return beside;
    }

    public void setBeside(@Nullable String value) {
        beside = orEmpty(value);
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
