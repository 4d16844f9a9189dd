package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.BoolVar;
import java.util.List;

/**
 * What a position can take with one pattern: a task, or all tasks of a together-group.
 *
 * @param taken 1 when it works this pattern and has taken it
 */
record Piece(int pattern, List<Integer> tasks, BoolVar taken) {}
