package no.ldo.differentiation.jobs;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.UnitId;

/** A task together with what one must know of its job to compose with it. */
public record PooledTask(TaskRow task, Donor job) implements Serializable {
    /**
     * The job that a task comes from.
     *
     * @param leavingMinutes minutes a week that may leave it in all
     */
    public record Donor(
            UUID id, String title, UnitId unit, String unitName, int holderLevel, boolean scarce, int leavingMinutes)
            implements Serializable {}

    /** Points per minute freed when this task leaves its job. */
    public int freedValue() {
        return TaskLoad.freedValue(job.holderLevel(), task.entry().terms().level(), job.scarce());
    }
}
