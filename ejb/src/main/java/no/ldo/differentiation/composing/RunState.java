package no.ldo.differentiation.composing;

/** How far a run has come. */
public enum RunState {
    /** Waits for its turn. */
    QUEUED,
    /** Is worked on. */
    RUNNING,
    /** Its time is used or its answer proven. */
    FINISHED,
    /** Somebody stopped it; it keeps the best that it had found. */
    CANCELLED,
    /** The portal could not end it: a fault, or the server stopped meanwhile. */
    FAILED;

    /** Whether nothing more will come. */
    public boolean isEnded() {
        return this != QUEUED && this != RUNNING;
    }
}
