package no.ldo.differentiation.optimiser.exact;

import java.util.List;
import java.util.Optional;

/** Stands where the library is absent: knows nothing. */
final class NoExactSolver implements ExactSolver {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Optional<Found> onePosition(OnePosition model, Limits limits) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Integer>> choose(Choice model, Limits limits) {
        return Optional.empty();
    }

    @Override
    public Optional<Proven> wholeModel(Whole model, Limits limits) {
        return Optional.empty();
    }
}
