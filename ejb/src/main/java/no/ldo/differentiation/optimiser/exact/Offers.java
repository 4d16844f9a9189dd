package no.ldo.differentiation.optimiser.exact;

/**
 * What a task is worth to a position beside its own points: prices, costs of sharing. Must answer the same each time.
 */
@FunctionalInterface
public interface Offers {
    /** Answer of {@link #points} for a task that may not be taken. */
    long NOT_OFFERED = Long.MIN_VALUE;

    /** Everything that the rules allow, and no points but its own. */
    Offers ALL = (pattern, task) -> 0;

    /**
     * @param pattern place of the days among the position's patterns
     * @param task place of the task in the problem
     * @return points, negative for a price; {@link #NOT_OFFERED} leaves it out, and with it its whole together-group
     */
    long points(int pattern, int task);
}
