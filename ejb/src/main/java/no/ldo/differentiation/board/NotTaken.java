package no.ldo.differentiation.board;

import java.io.Serializable;
import no.ldo.differentiation.jobs.Weekdays;

/**
 * What a new position did not get of a version that it was copied from.
 *
 * @param task name of the task in the version
 * @param days that are missing; none where the days are the same and only the minutes differ
 */
public record NotTaken(String task, Why why, Weekdays days) implements Serializable {
    /** Why it was not taken as it stood. */
    public enum Why {
        /** The task is gone, or belongs to a job that the caller does not keep. */
        GONE,
        /** Another position does it, or the task is not done then any more. */
        DAYS,
        /** A rule of the board says no: the job would be hollowed out, or too many would share the task. */
        RULE,
        /** It was taken, but the task takes another time now. */
        MINUTES
    }
}
