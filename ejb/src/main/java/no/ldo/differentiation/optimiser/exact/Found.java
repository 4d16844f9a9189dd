package no.ldo.differentiation.optimiser.exact;

import java.util.List;

/**
 * What is known about one position.
 *
 * @param pattern place of the chosen days among the patterns, or -1 when there is no content
 * @param tasks rising; none when there is no content
 * @param value points of the content; 0 without
 * @param bound no content has more points than this; {@link Long#MIN_VALUE} when it is proven that there is none
 */
public record Found(int pattern, List<Integer> tasks, long value, long bound) {
    /** Nothing that keeps the rules exists. */
    public static final Found IMPOSSIBLE = new Found(-1, List.of(), 0, Long.MIN_VALUE);

    public Found {
        tasks = List.copyOf(tasks);
    }

    public boolean isPossible() {
        return pattern >= 0;
    }

    public boolean isProven() {
        return !isPossible() || value >= bound;
    }
}
