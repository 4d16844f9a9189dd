package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.position.PositionDraft;

/**
 * Drafts that are not open on the board.
 *
 * @param shown at most {@link #MOST}, by title
 * @param more how many others there are
 */
public record OtherDrafts(List<PositionDraft> shown, int more) implements Serializable {
    /** So many are shown at a time. */
    public static final int MOST = 12;

    public OtherDrafts {
        shown = List.copyOf(shown);
    }

    static OtherDrafts of(List<PositionDraft> found) {
        int shown = Math.min(MOST, found.size());
        return new OtherDrafts(found.subList(0, shown), found.size() - shown);
    }
}
