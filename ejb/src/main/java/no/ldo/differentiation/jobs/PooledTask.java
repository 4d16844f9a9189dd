package no.ldo.differentiation.jobs;

import java.io.Serializable;
import java.util.Locale;
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

    /** Where it is done, the same text for the same place: what is written there within its unit; no text is the unit itself. */
    public String place() {
        return job.unit() + " " + task.entry().slot().place().strip().toLowerCase(Locale.ROOT);
    }

    /** Points per minute freed when this task leaves its job. */
    public int freedValue() {
        return TaskLoad.freedValue(job.holderLevel(), task.entry().terms().level(), job.scarce());
    }
}
