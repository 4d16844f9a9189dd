package no.ldo.differentiation.shadowing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * A proposal that a person has confirmed.
 *
 * @param name perhaps better words than those that were noted
 * @param notes ids of the observations that it was made of, as they were shown
 */
public record ChosenTask(
        @Told @Size(max = 160) String name, @NotEmpty List<@NotNull UUID> notes) implements Serializable {
    public ChosenTask {
        notes = List.copyOf(notes);
    }
}
