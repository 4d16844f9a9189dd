package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/** The most that one position can be worth at some prices, from above: the best of its patterns, or 0 for staying empty. */
final class SlotBound {
    private final Slot slot;
    private final PatternBound[] patterns;
    private int best = Plan.CLOSED;

    /** No content of the position is worth more than this whatever the prices are. */
    private double most = Double.POSITIVE_INFINITY;

    SlotBound(Model model, int p) {
        slot = model.wholeSlots[p];
        patterns = new PatternBound[slot.masks.length];
        for (int k = 0; k < patterns.length; k++) {
            patterns[k] = new PatternBound(model, slot, k);
        }
    }

    /** Tells what has been proven of the position taken alone. Prices are never below 0, so it is worth no more at any. */
    void provenAlone(double points) {
        most = Math.min(most, points);
    }

    /** A bound for each pattern that goes on from here apart. */
    PatternBound[] copyPatterns() {
        return Arrays.stream(patterns).map(PatternBound::copy).toArray(PatternBound[]::new);
    }

    /** Most points at these prices. Makes a step with the multipliers of each pattern. */
    double best(Prices prices) {
        double points = 0;
        best = Plan.CLOSED;
        for (int k = 0; k < patterns.length; k++) {
            double worth = patterns[k].most(prices);
            if (worth > points) {
                points = worth;
                best = k;
            }
            patterns[k].adjust(worth);
        }
        return Math.min(points, most);
    }

    /** Tells the prices what the position would buy. */
    void buy(PriceBound seller) {
        if (best == Plan.CLOSED) {
            return;
        }
        for (int c : slot.order[best]) {
            if (patterns[best].buys(c)) {
                seller.bought(slot.items[c], slot.masks[best], slot.unit);
            }
        }
    }
}
