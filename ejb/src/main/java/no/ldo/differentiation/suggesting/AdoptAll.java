package no.ldo.differentiation.suggesting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * Take over a suggestion for all its positions.
 *
 * @param id made by the form: sent twice, it counts once
 * @param versions the versions of the positions that were read
 */
public record AdoptAll(
        @NotNull UUID id,
        @NotNull UUID suggestion,
        @NotEmpty Map<UUID, Integer> versions) implements Serializable {
    public AdoptAll {
        versions = Map.copyOf(versions);
    }
}
