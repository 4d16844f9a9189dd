package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.Loader;
import java.util.List;
import java.util.Optional;

/** CP-SAT of Google OR-Tools. Nothing outside this package may see its types: the library can be absent. */
final class CpSat implements ExactSolver {
    private CpSat() {}

    /** @throws LinkageError when there is no library for this machine */
    static ExactSolver loaded() {
        Loader.loadNativeLibraries();
        return new CpSat();
    }

    @Override
    public Optional<Found> onePosition(OnePosition model, Limits limits) {
        return new OnePositionModel(model).solve(limits);
    }

    @Override
    public Optional<List<Integer>> choose(Choice model, Limits limits) {
        return new ChoiceModel(model).solve(limits);
    }

    @Override
    public Optional<Proven> wholeModel(Whole model, Limits limits) {
        return new WholeModel(model).solve(limits);
    }
}
