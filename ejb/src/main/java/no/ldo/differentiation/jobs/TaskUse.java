package no.ldo.differentiation.jobs;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What positions have taken of jobs: declared here, answered by the part that composes. */
public interface TaskUse {
    /** Whether a position that is being composed holds a share of the task. */
    boolean isHeld(UUID task);

    /** The positions that hold a share of at least one of the tasks, by title. */
    List<TaskHolder> holdersOf(Collection<UUID> tasks);

    /** Minutes a week of the job's tasks that positions hold. */
    int minutesTakenFrom(UUID job);

    /** How many of the job's tasks positions hold. */
    int heldTasksOf(UUID job);

    /** How many of the job's tasks stand in an approved version of a position. */
    int approvedTasksOf(UUID job);
}
