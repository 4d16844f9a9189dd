package no.ldo.differentiation.fit;

import java.io.Serializable;
import java.util.List;

/**
 * What one manages when so many weeks have passed.
 *
 * @param weeks until these tasks are mastered
 * @param tasks that are new with this step
 * @param masteredMinutes minutes a week that are mastered then, these and all before
 */
public record GrowthStep(int weeks, List<String> tasks, int masteredMinutes) implements Serializable {
    public GrowthStep {
        tasks = List.copyOf(tasks);
    }
}
