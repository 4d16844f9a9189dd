package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.PositionDraft;
import org.jspecify.annotations.Nullable;

/**
 * The board of one position.
 *
 * @param shares in the order that the planner chose
 * @param pool at most 50 tasks with days left; empty where the pool was not asked for
 * @param more whether the pool has another page
 * @param about the task that was asked for, with its days left, none of them when all are taken; null when none was
 *     asked for or it is not for the caller
 * @param undoable the caller's last move that can be undone, or null
 */
public record BoardView(
        PositionDraft position,
        List<BoardShare> shares,
        BoardTotals totals,
        List<PoolCard> pool,
        boolean more,
        @Nullable PoolCard about,
        @Nullable LastMove undoable)
        implements Serializable {
    public BoardView {
        shares = List.copyOf(shares);
        pool = List.copyOf(pool);
    }

    /** A move that can be undone. */
    public record LastMove(UUID move, UUID task, String taskName) implements Serializable {}
}
