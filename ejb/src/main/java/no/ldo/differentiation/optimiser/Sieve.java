package no.ldo.differentiation.optimiser;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a position can hold in a content that is worth more than so many points, at prices that stand. All else need not
 * be offered to an exact solver, whose question is a small one then.
 */
final class Sieve {
    private static final int STEPS = 60;

    private final Model model;
    private final Slot slot;

    /** The most that any content is worth, by pattern, and that one with a candidate is, by pattern and candidate. */
    private final double[] most;

    private final double[][] with;

    /** The candidate that a task is or belongs to. */
    private final int[] candidateOf;

    /** @param patterns what is known of each; changed here */
    Sieve(Model model, int p, PatternBound[] patterns, Prices prices) {
        this.model = model;
        slot = model.wholeSlots[p];
        most = new double[patterns.length];
        with = new double[patterns.length][slot.candidates()];
        candidateOf = new int[model.days.length];
        Arrays.fill(candidateOf, -1);
        for (int c = 0; c < slot.candidates(); c++) {
            for (int task : model.items[slot.items[c]]) {
                candidateOf[task] = c;
            }
        }
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        for (int k = 0; k < patterns.length; k++) {
            Arrays.fill(with[k], Double.POSITIVE_INFINITY);
            lower(k, patterns[k], prices);
        }
    }

    private void lower(int k, PatternBound pattern, Prices prices) {
        for (int step = 0; step < STEPS; step++) {
            double points = pattern.most(prices);
            most[k] = Math.min(most[k], points);
            pattern.lowerEach(with[k], points);
            pattern.adjust(points);
        }
    }

    /** The patterns, those worth most first. */
    List<Integer> patterns() {
        return IntStream.range(0, most.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -most[k]))
                .toList();
    }

    /** The most that a content with the pattern is worth. */
    double most(int k) {
        return most[k];
    }

    /** Whether the task can be part of a content with the pattern that is worth more than that. */
    boolean lets(int k, int task, double points) {
        int c = candidateOf[task];
        return c >= 0 && slot.usable[k][c] && with[k][c] > points;
    }

    /** Whether any task can. */
    boolean letsAny(int k, double points) {
        return IntStream.of(slot.order[k]).anyMatch(c -> lets(k, model.items[slot.items[c]][0], points));
    }
}
