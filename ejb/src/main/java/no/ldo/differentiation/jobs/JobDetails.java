package no.ldo.differentiation.jobs;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A job with its tasks.
 *
 * @param scarceSince the day it was marked as hard to recruit for, or null
 */
public record JobDetails(
        UUID id,
        String title,
        UnitId unit,
        @Nullable String styrkCode,
        int fullTimeMinutes,
        int holderLevel,
        @Nullable LocalDate scarceSince,
        int leavingMinutes,
        int version,
        List<TaskRow> tasks)
        implements Serializable {
    public JobDetails {
        tasks = List.copyOf(tasks);
    }

    /** Whether its tasks fill its full time. */
    public TimeBudget budget() {
        return new TimeBudget(taskMinutes(), fullTimeMinutes);
    }

    /** Minutes a week of all its tasks. */
    public int taskMinutes() {
        return tasks.stream().mapToInt(TaskRow::minutesAWeek).sum();
    }
}
