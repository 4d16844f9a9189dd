package no.ldo.differentiation.suggesting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.composing.RunShown;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it stands.
 *
 * @param run how far the search has come
 * @param basedOn the suggestion of which it is another try, or null
 * @param donors what each job gives, the most first
 */
public record SuggestionShown(
        UUID id,
        RunShown run,
        Variant variant,
        boolean keepsPlaced,
        int timeLimitSeconds,
        Instant madeAt,
        @Nullable UUID basedOn,
        List<SuggestedPosition> positions,
        List<DonorShown> donors)
        implements Serializable {
    /**
     * What a job gives to the suggested positions.
     *
     * @param minutes a week that the suggestion takes
     * @param elsewhere minutes a week that other positions hold
     * @param allowed minutes a week that may leave the job in all
     */
    public record DonorShown(String title, String unitName, int minutes, int elsewhere, int allowed)
            implements Serializable {}

    public SuggestionShown {
        positions = List.copyOf(positions);
        donors = List.copyOf(donors);
    }

    /** Whether there is content for at least one position. */
    public boolean filled() {
        return positions.stream().anyMatch(SuggestedPosition::filled);
    }
}
