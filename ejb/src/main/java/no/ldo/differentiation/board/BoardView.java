package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.fit.Fit;
import no.ldo.differentiation.position.PositionDraft;
import org.jspecify.annotations.Nullable;

/**
 * The board of one position.
 *
 * @param shares in the order that the planner chose
 * @param fit how it fits the person; without a frame when none is written or the caller may not read it
 * @param pool at most 50 tasks with days left; empty where the pool was not asked for
 * @param more whether the pool has another page
 * @param about the task that was asked for, with its days left, none of them when all are taken; null when none was
 *     asked for or it is not for the caller
 */
public record BoardView(
        PositionDraft position,
        List<BoardShare> shares,
        BoardTotals totals,
        Fit fit,
        List<PoolCard> pool,
        boolean more,
        @Nullable PoolCard about)
        implements Serializable {
    public BoardView {
        shares = List.copyOf(shares);
        pool = List.copyOf(pool);
    }
}
