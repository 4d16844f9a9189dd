package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;

/** A share that the position holds. */
public record BoardShare(PooledTask pooled, Weekdays days) implements Serializable {
    public UUID taskId() {
        return pooled.task().id();
    }

    public TaskEntry task() {
        return pooled.task().entry();
    }

    public int minutesADay() {
        return task().rhythm().minutesADay();
    }

    public int minutesAWeek() {
        return days.count() * minutesADay();
    }

    /** Whether it is the task on all of its days. */
    public boolean whole() {
        return days.equals(task().rhythm().days());
    }
}
