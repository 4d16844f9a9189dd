package no.ldo.differentiation.fit;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of the position's week.
 *
 * @param minutes of work
 * @param most minutes that the day may hold, or null where there is no frame
 * @param tasks in the order in which they can begin
 */
public record DayPlan(DayOfWeek day, int minutes, @Nullable Integer most, List<Planned> tasks) implements Serializable {
    public DayPlan {
        tasks = List.copyOf(tasks);
    }
}
