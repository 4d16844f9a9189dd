package no.ldo.differentiation.optimiser;

/** How a run tells what it has found, and hears that it is no longer wanted. Called from the run's own threads. */
public interface Progress {
    /** Whether to stop at once with the best so far. Asked often, so it must be cheap. */
    boolean isCancelled();

    /** Tells the best so far; at most twice a second. */
    void found(Incumbent best);
}
