package no.ldo.differentiation.composing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stood when it was read.
 *
 * @param objective points of the best composition so far; null until there is one
 * @param bound no composition has more points; null until there is one
 * @param reproducible whether the same request gives the same answer; null until the run has ended by itself
 * @param answer JSON object with {@code solution}, {@code terms} and {@code explanations}; null until there is a composition
 * @param history how it came nearer, as {@link RunHistory} writes it
 * @param version changes whenever something of the run does
 */
public record RunShown(
        UUID id,
        RunState state,
        @Nullable Long objective,
        @Nullable Long bound,
        boolean proven,
        @Nullable Boolean reproducible,
        long elapsedMillis,
        long iterations,
        long seed,
        @Nullable String answer,
        String history,
        int version)
        implements Serializable {

    /** By how many per cent a better composition could be better at most, with one decimal; null when that cannot be said. */
    public @Nullable BigDecimal gapPercent() {
        if (objective == null || bound == null || bound <= 0) {
            return null;
        }
        return BigDecimal.valueOf(bound)
                .subtract(BigDecimal.valueOf(objective))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(bound), 1, RoundingMode.HALF_UP);
    }
}
