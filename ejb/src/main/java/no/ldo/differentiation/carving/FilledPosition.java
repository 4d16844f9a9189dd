package no.ldo.differentiation.carving;

import java.util.List;

/**
 * What one position does.
 *
 * @param position its place in the problem
 * @param pattern place of the chosen days among its patterns
 * @param tasks places of its tasks, rising; each is done on all its days that lie in the pattern
 */
public record FilledPosition(int position, int pattern, List<Integer> tasks) {
    public FilledPosition {
        tasks = List.copyOf(tasks);
    }
}
