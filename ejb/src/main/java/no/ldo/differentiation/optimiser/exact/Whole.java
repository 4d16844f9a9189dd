package no.ldo.differentiation.optimiser.exact;

import java.util.List;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.Pin;

/**
 * A problem, or a part of it that shares nothing with the rest.
 *
 * @param positions those that may be filled; the others stay empty and nothing is taken by them
 * @param locked shares that stand; those of other positions are not looked at
 * @param start a good composition that is known, or the empty one
 */
public record Whole(
        CarvingProblem problem, List<Integer> positions, List<Pin> locked, List<Pin> excluded, Composition start) {
    public Whole {
        positions = List.copyOf(positions);
        locked = List.copyOf(locked);
        excluded = List.copyOf(excluded);
    }
}
