package no.ldo.differentiation.optimiser;

import java.util.List;
import java.util.Optional;
import no.ldo.differentiation.optimiser.exact.Choice;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.Found;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.OnePosition;
import no.ldo.differentiation.optimiser.exact.Proven;
import no.ldo.differentiation.optimiser.exact.Whole;

/** As where the library does not exist for the platform. */
final class NoSolver implements ExactSolver {
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
