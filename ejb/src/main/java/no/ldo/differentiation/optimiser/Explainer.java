package no.ldo.differentiation.optimiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;

/**
 * Says why a composition is as it is. Every value comes from the rules: what a task is worth is the objective with it less
 * the objective without it; why a position stays empty is found by relaxing one rule at a time. Demands, level and
 * authorisation are never relaxed: they are the person's.
 */
@ApplicationScoped
public class Explainer {
    /**
     * Why each chosen task was chosen, by position and task, and why each empty position is empty.
     *
     * @param stop asked before each position, which takes some tens of milliseconds; the positions from then on are not
     *     explained
     */
    public List<Explanation> explain(CarvingRequest request, Composition composition, BooleanSupplier stop) {
        List<Explanation> all = new ArrayList<>();
        Marginals marginals = new Marginals(request, composition);
        composition.positions().stream()
                .takeWhile(filled -> !stop.getAsBoolean())
                .forEach(filled -> all.addAll(marginals.of(filled)));
        Set<Integer> filled =
                composition.positions().stream().map(FilledPosition::position).collect(Collectors.toSet());
        EmptyReasons reasons = new EmptyReasons(request, composition);
        IntStream.range(0, request.problem().positions().size())
                .filter(position -> !filled.contains(position))
                .takeWhile(position -> !stop.getAsBoolean())
                .mapToObj(reasons::of)
                .forEach(all::add);
        return all;
    }
}
