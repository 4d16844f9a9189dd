package no.ldo.differentiation.optimiser.exact;

import java.util.List;
import no.ldo.differentiation.carving.CarvingProblem;

/**
 * Known contents to choose from.
 *
 * @param start places of columns that are a good choice already, or none
 */
public record Choice(CarvingProblem problem, List<Column> columns, List<Integer> start) {
    public Choice {
        columns = List.copyOf(columns);
        start = List.copyOf(start);
    }
}
