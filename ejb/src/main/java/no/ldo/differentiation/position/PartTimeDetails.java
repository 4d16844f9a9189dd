package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;
import no.ldo.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about part-time for the hours that a position has now.
 *
 * @param need null when nothing is written for these hours
 * @param earlier the latest that was written for other hours, or null
 * @param missing what must be in place before it is published, by law
 */
public record PartTimeDetails(
        PositionDraft position,
        @Nullable PartTimeNeed need,
        @Nullable PartTimeNeed earlier,
        List<RuleViolation> missing)
        implements Serializable {
    public PartTimeDetails {
        missing = List.copyOf(missing);
    }
}
