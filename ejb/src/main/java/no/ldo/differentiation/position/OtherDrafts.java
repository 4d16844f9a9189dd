package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;

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

    /** @param all how many there are, shown or not */
    static OtherDrafts of(List<PositionDraft> shown, int all) {
        return new OtherDrafts(shown, all - shown.size());
    }
}
