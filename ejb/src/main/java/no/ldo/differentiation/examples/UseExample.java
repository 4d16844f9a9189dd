package no.ldo.differentiation.examples;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Take tasks of an example into an own job.
 *
 * @param use made by the form: the same use sent twice adds the tasks once
 * @param lines numbers of the tasks in the example
 */
public record UseExample(
        @NotNull UUID use,
        @NotNull UUID example,
        @NotNull UUID job,
        @NotNull List<@NotNull Integer> lines) implements Serializable {
    public UseExample {
        lines = List.copyOf(lines);
    }
}
