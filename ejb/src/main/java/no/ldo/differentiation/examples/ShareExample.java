package no.ldo.differentiation.examples;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * Share a version as an example.
 *
 * @param id made by the form
 * @param title under which others see it
 * @param tasks of the version that are shared, by the task that they were taken from
 */
public record ShareExample(
        @NotNull UUID id,
        @NotNull UUID position,
        int number,
        @Told @Size(max = 120) String title,
        @NotNull List<@NotNull UUID> tasks)
        implements Serializable {
    public ShareExample {
        tasks = List.copyOf(tasks);
    }
}
