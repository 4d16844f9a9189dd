package no.ldo.differentiation.optimiser.exact;

import java.util.List;
import java.util.Set;
import no.ldo.differentiation.carving.CarvingProblem;

/**
 * Known contents to choose from.
 *
 * @param start places of columns that are a good choice already, or none
 * @param filled positions of which a column must be chosen, however few points it is worth
 */
public record Choice(CarvingProblem problem, List<Column> columns, List<Integer> start, Set<Integer> filled) {
    public Choice {
        columns = List.copyOf(columns);
        start = List.copyOf(start);
        filled = Set.copyOf(filled);
    }

    /** The same without positions that must be filled. */
    public Choice fillingAny() {
        return new Choice(problem, columns, start, Set.of());
    }
}
