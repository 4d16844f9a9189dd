package no.ldo.differentiation.openings;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a position stands towards Nav, for the company.
 *
 * @param shownAt since when it is shown; null when it is not shown now
 * @param askedWhetherOpen whether it has been shown for so long that the company should say whether it is open still
 * @param version of the position, what one acts against
 * @param interests of Nav offices, standing ones first
 */
public record ShownPosition(
        @Nullable Instant shownAt, boolean askedWhetherOpen, int version, List<InterestRow> interests)
        implements Serializable {
    public ShownPosition {
        interests = List.copyOf(interests);
    }
}
