package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * A bound that no composition exceeds, and prices for what positions compete for. Every rule that joins positions is
 * bought instead of kept: a task on a day, minutes of a job, supervision of a unit. At any prices of 0 or more the sum of
 * the best that each position could buy, plus the price of everything there is, is a true bound (Lagrangian relaxation);
 * better prices are looked for by subgradient steps.
 */
final class PriceBound {
    /** Sums of some ten thousand floating point numbers may be wrong by so much, in points and of the largest sum. */
    private static final double ROUNDING = 1e-6;

    private static final double RELATIVE_ROUNDING = 1e-12;

    /** Steps are as long as if the bound could fall to so much of what it is. */
    private static final double LIKELY = 0.92;

    private static final double AN_HOUR = 60;

    private final Model model;
    private final SlotBound[] slots;

    private final Prices prices;

    /** The prices at which the bound is lowest, and what each position is worth there at most. */
    private final Prices bestPrices;

    private final double[] worth;
    private final double[] bestWorth;

    /** Of each thing that has a price how much there is, how much is bought, and how much is counted as one. */
    private final double[] supply;

    private final double[] use;
    private final double[] unit;
    private volatile double best = Double.POSITIVE_INFINITY;
    private volatile double lowered = Double.POSITIVE_INFINITY;
    private final double roundingError;
    private double step = 1.5;
    private int sinceBetter;

    PriceBound(Model model) {
        this.model = model;
        prices = new Prices(model);
        bestPrices = new Prices(model);
        worth = new double[model.slots.length];
        bestWorth = new double[model.slots.length];
        supply = prices.supply();
        use = new double[supply.length];
        unit = new double[supply.length];
        Arrays.setAll(unit, thing -> prices.isMinutes(thing) ? AN_HOUR : 1);
        double magnitude = 0;
        slots = new SlotBound[model.slots.length];
        for (int p = 0; p < slots.length; p++) {
            slots[p] = new SlotBound(model, p);
            magnitude += magnitude(model.wholeSlots[p]);
        }
        roundingError = ROUNDING + magnitude * RELATIVE_ROUNDING;
    }

    /** The largest sum that is made for the position on the way to its bound, about. */
    private static double magnitude(Slot slot) {
        double largest = 0;
        for (int k = 0; k < slot.masks.length; k++) {
            double sum = 0;
            for (int c : slot.order[k]) {
                sum += Math.abs((double) slot.value[k][c]);
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** Tells what has been proven of a position taken alone: no content of it has more points. */
    void provenAlone(int p, double points) {
        slots[p].provenAlone(points);
    }

    /** One step. @param reached the objective of the best composition known */
    void round(long reached) {
        Arrays.fill(use, 0);
        double sum = 0;
        for (int p = 0; p < slots.length; p++) {
            worth[p] = slots[p].best(prices);
            sum += worth[p];
            slots[p].buy(this);
        }
        double norm = 0;
        for (int thing = 0; thing < use.length; thing++) {
            sum += prices.all[thing] * supply[thing];
            norm += gradient(prices.all[thing], (supply[thing] - use[thing]) / unit[thing]);
        }
        note(sum);
        move(step * Math.max(sum - Math.max(reached, LIKELY * best), 0.01 * sum) / Math.max(1, norm));
    }

    private void note(double sum) {
        if (sum < best - 0.5) {
            best = sum;
            sinceBetter = 0;
            bestPrices.copyFrom(prices);
            System.arraycopy(worth, 0, bestWorth, 0, worth.length);
        } else if (++sinceBetter > 20) {
            step = Math.max(0.01, step * 0.7);
            sinceBetter = 0;
        }
    }

    private static double gradient(double price, double spare) {
        return price == 0 && spare > 0 ? 0 : spare * spare;
    }

    private void move(double length) {
        for (int thing = 0; thing < use.length; thing++) {
            double spare = (supply[thing] - use[thing]) / (unit[thing] * unit[thing]);
            prices.all[thing] = Math.max(0, prices.all[thing] - length * spare);
        }
    }

    /** The lowest bound so far, not below the true one by rounding; infinite before the first round. */
    double best() {
        return Math.min(best, lowered) + roundingError;
    }

    /** The bound at the best prices. */
    double relaxed() {
        return best;
    }

    /** The best prices so far; changed by later rounds. */
    Prices bestPrices() {
        return bestPrices;
    }

    /** What each position is worth at most at the best prices; changed by later rounds. */
    double[] bestWorth() {
        return bestWorth;
    }

    /** A bound for each pattern of a position that goes on from here apart. */
    PatternBound[] copyPatterns(int p) {
        return slots[p].copyPatterns();
    }

    /** Tells that a lower bound has been found otherwise. */
    void lower(double proven) {
        lowered = Math.min(lowered, proven);
    }

    /** Notes that a position would buy the share. */
    void bought(int item, int mask, int ofUnit) {
        for (int task : model.items[item]) {
            Prices.needs(model, task, mask, ofUnit, (thing, amount) -> use[thing] += amount);
        }
    }
}
