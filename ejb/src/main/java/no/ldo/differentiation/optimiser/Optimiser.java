package no.ldo.differentiation.optimiser;

/** Solves carving problems. Without state; each run uses two threads of its own and ends a little after its time limit. */
public interface Optimiser {
    /**
     * Searches until the budget of the request is used, the answer is proven, or the run is cancelled. There is always
     * an answer: what cannot be filled stays empty.
     *
     * @throws IllegalArgumentException when the locks cannot stand together, which is to be checked before
     */
    Outcome solve(CarvingRequest request, Progress progress);
}
