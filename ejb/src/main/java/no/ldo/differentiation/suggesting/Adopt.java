package no.ldo.differentiation.suggesting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Take over some of what is suggested for a position.
 *
 * @param id made by the form: sent twice, it counts once
 * @param tasks which of the suggested tasks
 * @param version the version of the position that was read
 */
public record Adopt(
        @NotNull UUID id,
        @NotNull UUID suggestion,
        @NotNull UUID position,
        @NotEmpty @Size(max = 100) Set<UUID> tasks,
        int version)
        implements Serializable {
    public Adopt {
        tasks = Set.copyOf(tasks);
    }
}
