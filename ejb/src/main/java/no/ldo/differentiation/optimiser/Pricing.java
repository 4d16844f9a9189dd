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
 * relaxation says, and so lowers the bound. What it finds is also the content that the prices ask for.
 */
final class Pricing {
    private final Model model;
    private final HardPositions positions;
    private final Prices prices;
    private final double[] worth;
    private final double before;
    private final List<Integer> order;

    /** Freezes prices and bound as they are now. Positions with most to gain come first. */
    Pricing(Model model, HardPositions positions, PriceBound bound, ColumnPool pool) {
        this.model = model;
        this.positions = positions;
        prices = new Prices(model);
        prices.copyFrom(bound.bestPrices());
        worth = bound.bestWorth().clone();
        before = bound.relaxed();
        order = new ArrayList<>(IntStream.range(0, worth.length)
                .filter(p -> worth[p] > 0)
                .boxed()
                .toList());
        Map<Integer, Double> slack = new LinkedHashMap<>();
        order.forEach(p -> slack.put(p, worth[p] - reached(p, pool)));
        order.sort(Comparator.comparingDouble(p -> -slack.get(p)));
    }

    private double reached(int p, ColumnPool pool) {
        return pool.best(p, prices, 1).stream()
                .mapToDouble(content -> content.own() - prices.cost(model.slots[p], content))
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

    /** Asks about so many positions at most, each within the limits. */
    Priced ask(int most, Limits limits) {
        double bound = before;
        Map<Integer, Found> all = new LinkedHashMap<>();
        for (int p : order.subList(0, Math.min(most, order.size()))) {
            Optional<Found> found = positions.look(p, offers(p), limits);
            if (found.isPresent()) {
                all.put(p, found.get());
                double exact =
                        found.get().isPossible() ? Math.max(0, found.get().bound()) : 0;
                bound -= Math.max(0, worth[p] - exact);
            }
        }
        return new Priced(bound, all);
    }

    /** Rounded to the side of more points, so that the bound stays true. */
    private Offers offers(int p) {
        return (pattern, task) -> {
            int mask = model.problem.positions().get(p).dayPatterns().get(pattern);
            int unit = model.problem.positions().get(p).unit();
            return -(long) Math.floor(prices.ofTask(task, mask, unit)) - model.leftDaysOf(task, mask);
        };
    }
}
