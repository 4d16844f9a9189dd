package no.ldo.differentiation.jobs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that a file adds to a job.
 *
 * @param created what is said about the job when it is new, else null
 */
public record JobFill(UUID job, @Nullable SaveJob created, List<TaskEntry> entries) {
    public JobFill {
        entries = List.copyOf(entries);
    }
}
