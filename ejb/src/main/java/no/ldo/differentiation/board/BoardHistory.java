package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own next steps back and forward. Somebody else's move stands between them: nobody undoes another's.
 *
 * @param undoable the last move that stands, when the caller made it; else null
 * @param redoable the last move that was undone, when the caller made it and nobody has moved after it; else null
 */
public record BoardHistory(
        @Nullable PastMove undoable, @Nullable PastMove redoable) implements Serializable {
    public static final BoardHistory NONE = new BoardHistory(null, null);

    /** A note with the name of its task, null when the task is gone. */
    record Noted(BoardMove move, @Nullable String taskName) {}

    /** @param newest the newest notes of some positions, the newest first */
    static BoardHistory of(List<Noted> newest, UUID account) {
        int standing = 0;
        while (standing < newest.size() && newest.get(standing).move().undone()) {
            standing++;
        }
        return new BoardHistory(past(newest, standing, account), past(newest, standing - 1, account));
    }

    private static @Nullable PastMove past(List<Noted> newest, int place, UUID account) {
        if (place < 0 || place >= newest.size()) {
            return null;
        }
        Noted last = newest.get(place);
        BoardMove move = last.move();
        List<Noted> together = newest.stream()
                .filter(one -> one.move().moveId().equals(move.moveId()))
                .toList();
        if (!move.by(account) || together.stream().anyMatch(one -> one.taskName() == null)) {
            return null;
        }
        long tasks =
                together.stream().map(one -> one.move().taskId()).distinct().count();
        return new PastMove(move.moveId(), move.positionId(), last.taskName(), tasks > 1);
    }
}
