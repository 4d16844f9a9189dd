package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;

/**
 * A task of a job that has days left to take.
 *
 * @param free its days that no position does
 */
public record PoolCard(PooledTask pooled, Weekdays free) implements Serializable {
    public UUID taskId() {
        return pooled.task().id();
    }

    public TaskEntry task() {
        return pooled.task().entry();
    }

    /** Minutes a week of the days that are left. */
    public int freeMinutes() {
        return free.count() * task().rhythm().minutesADay();
    }

    /** Whether none of its days is taken. */
    public boolean whole() {
        return free.equals(task().rhythm().days());
    }
}
