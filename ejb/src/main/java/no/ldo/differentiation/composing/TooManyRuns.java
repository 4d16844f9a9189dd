package no.ldo.differentiation.composing;

import jakarta.ejb.ApplicationException;

/** The queue is full, or the organisation has its share of it already. */
@ApplicationException(rollback = true)
public class TooManyRuns extends RuntimeException {
    private final int seconds;

    TooManyRuns(int seconds) {
        super("queue full");
        this.seconds = seconds;
    }

    /** After how many seconds it is worth asking again: the time limits of the runs that stand in the way. */
    public int seconds() {
        return seconds;
    }
}
