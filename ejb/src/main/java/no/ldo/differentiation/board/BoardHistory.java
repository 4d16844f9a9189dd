package no.ldo.differentiation.board;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own next steps back and forward. On a position somebody else's move stands between them: nobody undoes
 * another's.
 *
 * @param undoable the caller's newest move that is the last one that stands on each position that it changed; else null
 * @param redoable the caller's move that was undone last, when it comes next on each position that it changed and nobody has
 *     moved there after it; else null
 */
public record BoardHistory(
        @Nullable PastMove undoable, @Nullable PastMove redoable) implements Serializable {
    public static final BoardHistory NONE = new BoardHistory(null, null);

    /** A note with the name of its task, null when the task is gone. */
    record Noted(BoardMove move, @Nullable String taskName) {}
}
