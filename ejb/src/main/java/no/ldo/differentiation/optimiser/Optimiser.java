package no.ldo.differentiation.optimiser;

import java.util.function.BooleanSupplier;

/** Solves carving problems. Without state; each run uses two threads of its own and ends a little after its time limit. */
public interface Optimiser {
    /**
     * Searches until the budget of the request is used, the answer is proven, or the run is cancelled. There is always
     * an answer: what cannot be filled stays empty.
     *
     * @throws IllegalArgumentException when the locks cannot stand together, which is to be checked before
     */
    Outcome solve(CarvingRequest request, Progress progress);

    /**
     * Practises for some seconds on a made-up problem, so that the first search after a start is as quick as later ones;
     * does nothing where practice does not help.
     *
     * @param isWanted whether somebody waits for a search: then it ends at once
     */
    default void rehearse(BooleanSupplier isWanted) {}
}
