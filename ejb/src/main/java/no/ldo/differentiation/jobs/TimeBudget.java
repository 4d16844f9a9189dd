package no.ldo.differentiation.jobs;

import java.io.Serializable;

/**
 * Whether the tasks of a job fill its full time.
 *
 * @param described minutes a week of all tasks
 * @param fullTime minutes a week of full time in the job
 */
public record TimeBudget(int described, int fullTime) implements Serializable {
    /** How well the tasks fill the job. */
    public enum Fit {
        /** Nothing is described yet. */
        EMPTY,
        /** Less than 80 per cent: something is still missing. */
        LOW,
        /** Between 80 and 100 per cent. */
        FITTING,
        /** More than full time: something is counted twice, or takes less time than was said. */
        OVER
    }

    private static final int LEAST_PERCENT = 80;

    public Fit fit() {
        if (described == 0) {
            return Fit.EMPTY;
        }
        if (described > fullTime) {
            return Fit.OVER;
        }
        return described * 100L < (long) LEAST_PERCENT * fullTime ? Fit.LOW : Fit.FITTING;
    }

    /** Per cent of full time, rounded down, so that 100 means that it is filled. */
    public int percent() {
        return (int) (described * 100L / fullTime);
    }

    /** Minutes a week that no task describes; 0 when the tasks fill the job. */
    public int missing() {
        return Math.max(0, fullTime - described);
    }

    /** Minutes a week above full time; 0 when there are none. */
    public int above() {
        return Math.max(0, described - fullTime);
    }
}
