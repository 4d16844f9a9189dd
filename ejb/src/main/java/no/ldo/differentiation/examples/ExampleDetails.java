package no.ldo.differentiation.examples;

import java.io.Serializable;
import java.util.List;

/** An example with its tasks. */
public record ExampleDetails(ExampleRow row, List<SharedTask> tasks) implements Serializable {
    public ExampleDetails {
        tasks = List.copyOf(tasks);
    }
}
