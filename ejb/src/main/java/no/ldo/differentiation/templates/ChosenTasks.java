package no.ldo.differentiation.templates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import no.ldo.shared.Told;

/**
 * Which tasks of a template somebody wants, and in which language.
 *
 * @param template code of the template
 * @param tasks their numbers, from 1 on in the order of the template
 */
public record ChosenTasks(
        @Told String template,
        @NotNull @Pattern(regexp = "nb|nn|en") String language,
        @NotNull List<@NotNull Integer> tasks)
        implements Serializable {
    public ChosenTasks {
        tasks = List.copyOf(tasks);
    }
}
