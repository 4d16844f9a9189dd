package no.ldo.differentiation.board;

import java.util.UUID;
import no.ldo.differentiation.fit.Planned;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;

/** A share that the position holds. */
public record BoardShare(PooledTask pooled, Weekdays days) implements Planned {
    public UUID taskId() {
        return pooled.task().id();
    }

    @Override
    public TaskEntry task() {
        return pooled.task().entry();
    }

    @Override
    public String place() {
        return pooled.place();
    }

    /** Whether it is the task on all of its days. */
    public boolean whole() {
        return days.equals(task().rhythm().days());
    }
}
