package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.position.PositionDraft;

/**
 * A position that stands open on the board beside the one that is worked on.
 *
 * @param shares in the order that the planner chose
 */
public record OpenPosition(PositionDraft position, List<BoardShare> shares) implements Serializable {
    public OpenPosition {
        shares = List.copyOf(shares);
    }
}
