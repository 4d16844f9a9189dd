package no.ldo.differentiation.suggesting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Asks for a suggestion.
 *
 * @param id made by the form: sent twice, it is one suggestion
 * @param positions drafts that are composed together
 * @param keepPlaced whether what lies on their boards stays; otherwise it may be exchanged
 * @param seconds how long to search
 * @param seed the same seed gives the same answer whenever the answer says so
 */
public record AskSuggestion(
        @NotNull UUID id,
        @NotEmpty @Size(max = 200) List<UUID> positions,
        boolean keepPlaced,
        @Min(1) @Max(300) int seconds,
        long seed)
        implements Serializable {
    public AskSuggestion {
        positions = List.copyOf(positions);
    }
}
