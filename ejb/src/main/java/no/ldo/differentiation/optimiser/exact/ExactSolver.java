package no.ldo.differentiation.optimiser.exact;

import java.util.List;
import java.util.Optional;

/**
 * Answers with a proof. May be asked from several threads at once. No answer means that there is no solver, that the
 * limits ended it before it knew anything, or that the model is larger than it is trusted with.
 */
public interface ExactSolver {
    /** Whether it ever answers: who asks need not leave a thread to it otherwise. */
    default boolean isThere() {
        return true;
    }

    /** The best content of one position while everything else stands still. */
    Optional<Found> onePosition(OnePosition model, Limits limits);

    /**
     * The columns that are worth most together: one at most for each position, and H12–H16 hold between them. Places in
     * the list, rising; empty when it is best to fill none.
     */
    Optional<List<Integer>> choose(Choice model, Limits limits);

    /** The best composition of all positions of a small problem, as far as the limits allow; none when the locks cannot stand. */
    Optional<Proven> wholeModel(Whole model, Limits limits);
}
