package no.ldo.differentiation.jobs;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a job.
 *
 * @param together number of the group of tasks that it belongs to within its job; null when it stands alone
 */
public record TaskRow(
        UUID id, UUID jobId, TaskEntry entry, @Nullable Integer together, int version) implements Serializable {
    /** Whether both belong to the same group of tasks. */
    public boolean belongsWith(TaskRow other) {
        return together != null && together.equals(other.together) && jobId.equals(other.jobId);
    }

    public int minutesAWeek() {
        return entry.rhythm().minutesAWeek();
    }
}
