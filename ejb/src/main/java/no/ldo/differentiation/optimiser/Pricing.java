package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ldo.differentiation.optimiser.exact.Found;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.Offers;

/**
 * Exact pricing: at the best prices the exact solver says what a position can be worth at most, which is less than its
 * relaxation says, and so lowers the bound. What it finds is also the content that the prices ask for. The solver is
 * asked about one pattern at a time, and only about what is worth more than is known already.
 */
final class Pricing {
    private final Model model;
    private final HardPositions positions;
    private final Prices prices;
    private final double[] worth;
    private final double[] reached;
    private final double before;
    private final List<Integer> order;
    private final PatternBound[][] patterns;

    /** Freezes prices and bound as they are now. Positions with most to gain come first. */
    Pricing(Model model, HardPositions positions, PriceBound bound, ColumnPool pool) {
        this.model = model;
        this.positions = positions;
        prices = new Prices(model);
        prices.copyFrom(bound.bestPrices());
        worth = bound.bestWorth().clone();
        before = bound.relaxed();
        reached = new double[worth.length];
        patterns = new PatternBound[worth.length][];
        for (int p = 0; p < worth.length; p++) {
            reached[p] = Math.max(0, reached(p, pool));
            patterns[p] = bound.copyPatterns(p);
        }
        order = new ArrayList<>(IntStream.range(0, worth.length)
                .filter(p -> worth[p] > reached[p])
                .boxed()
                .toList());
        order.sort(Comparator.comparingDouble(p -> reached[p] - worth[p]));
    }

    private double reached(int p, ColumnPool pool) {
        return pool.best(p, prices, 1).stream()
                .mapToDouble(content -> prices.worth(model.slots[p], content))
                .findFirst()
                .orElse(0);
    }

    /**
     * What has come out.
     *
     * @param bound no composition has more points
     * @param found by position
     */
    record Priced(double bound, Map<Integer, Found> found) {}

    /** Asks about so many positions at most, about each pattern within the limits. */
    Priced ask(int most, Limits limits) {
        double bound = before;
        Map<Integer, Found> all = new LinkedHashMap<>();
        for (int p : order.subList(0, Math.min(most, order.size()))) {
            if (limits.stop().getAsBoolean()) {
                break;
            }
            Question question = new Question(p);
            bound -= Math.max(0, worth[p] - question.most(limits));
            question.best.ifPresent(found -> all.put(p, found));
        }
        return new Priced(bound, all);
    }

    /** What one position is worth. */
    private final class Question {
        private final int p;
        private final Sieve sieve;
        private double most;
        private Optional<Found> best = Optional.empty();

        Question(int p) {
            this.p = p;
            sieve = new Sieve(model, p, patterns[p], prices);
            most = reached[p];
        }

        double most(Limits limits) {
            for (int k : sieve.patterns()) {
                if (sieve.most(k) > most && sieve.letsAny(k, most)) {
                    ask(k, limits);
                }
            }
            return most;
        }

        private void ask(int k, Limits limits) {
            long least = (long) Math.floor(most) + 1;
            Optional<Found> found = positions.look(p, offers(k, most), least, limits);
            double points = found.isEmpty()
                    ? sieve.most(k)
                    : found.get().isPossible() ? found.get().bound() : most;
            most = Math.max(most, Math.min(sieve.most(k), points));
            best = found.filter(Found::isPossible).or(() -> best);
        }

        /** Prices rounded to the side of more points, so that the bound stays true. */
        private Offers offers(int k, double points) {
            Slot slot = model.wholeSlots[p];
            return (pattern, task) -> pattern == slot.patternPlaces[k] && sieve.lets(k, task, points)
                    ? -(long) Math.floor(prices.ofTask(task, slot.masks[k], slot.unit))
                            - model.leftDaysOf(task, slot.masks[k])
                    : Offers.NOT_OFFERED;
        }
    }
}
