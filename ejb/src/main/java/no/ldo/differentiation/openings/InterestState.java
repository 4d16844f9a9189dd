package no.ldo.differentiation.openings;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an interest stands.
 *
 * @param lastWordAt when either side last wrote something or acted
 * @param hiddenAt when the company stopped showing the position; null while it is shown
 * @param outcome what became of it, with side and moment; null while it stands
 */
public record InterestState(
        Instant declaredAt,
        Instant lastWordAt,
        @Nullable Instant hiddenAt,
        @Nullable InterestOutcome outcome,
        @Nullable Side outcomeSide,
        @Nullable Instant endedAt)
        implements Serializable {
    public boolean ended() {
        return endedAt != null;
    }

    /** Whole days without a word; 0 for what has ended. */
    public long silentDays(Instant now) {
        return ended() ? 0 : Math.max(0, Duration.between(lastWordAt, now).toDays());
    }
}
