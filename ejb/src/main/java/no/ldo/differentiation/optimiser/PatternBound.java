package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * The most that a position can be worth on the days of one pattern. What couples its shares is bought like everything
 * else, by multipliers of its own: minutes a week, minutes of each day, number of tasks, colleagues, starter and growth.
 * Only the number of places is kept as it is. Any multipliers give a true bound; better ones are looked for step by step.
 */
final class PatternBound {
    private static final int WEEK = 0;
    private static final int DAY = 1;
    private static final int COUNT = DAY + Plan.DAYS;
    private static final int SOCIAL = COUNT + 1;
    private static final int STARTER = SOCIAL + 1;
    private static final int GROWTH = STARTER + 1;
    private static final int DOSE = GROWTH + 1;

    /** Sizes of a step: points for a minute of the week and of a day, for a task, and for the bonuses. */
    private static final double WEEK_STEP = 0.3;

    private static final double DAY_STEP = 0.2;
    private static final double COUNT_STEP = 15;
    private static final double SOCIAL_STEP = 0.2;
    private static final double BONUS_STEP = 0.1;
    private static final double LEAST_STEP = 0.05;
    private static final double SHORTER = 0.7;
    private static final int PATIENCE = 15;

    private final Model model;
    private final Slot slot;
    private final int k;
    private final double[] price;
    private final double[] use;
    private final Needs needs;
    private final double[] worth;
    private final double[] ofPlace = new double[Long.SIZE];
    private long places;
    private double lowest = Double.POSITIVE_INFINITY;
    private double step = 1;
    private int sinceLower;

    PatternBound(Model model, Slot slot, int k) {
        this(model, slot, k, new Needs(model, slot, k, PatternBound::ownNeeds));
    }

    private PatternBound(Model model, Slot slot, int k, Needs needs) {
        this.model = model;
        this.slot = slot;
        this.k = k;
        this.needs = needs;
        price = new double[DOSE + slot.doseMost.length * Plan.DAYS];
        use = new double[price.length];
        worth = new double[slot.candidates()];
    }

    /** With the same multipliers, to go on from there apart. */
    PatternBound copy() {
        PatternBound copy = new PatternBound(model, slot, k, needs);
        System.arraycopy(price, 0, copy.price, 0, price.length);
        copy.step = step;
        return copy;
    }

    /** Most points at these prices; may be below 0. */
    double most(Prices prices) {
        Arrays.fill(ofPlace, 0);
        needs.pay(prices.all, price, worth);
        for (int c : slot.order[k]) {
            if (worth[c] > 0) {
                ofPlace[place(c)] += worth[c];
            }
        }
        return bestPlaces() + constants();
    }

    /** What a candidate needs of that which is bought by own multipliers, in points or minutes that they are told in. */
    private static void ownNeeds(Model model, Slot slot, int k, int c, Needs.Told told) {
        var w = model.weights;
        told.need(WEEK, slot.minutes[k][c]);
        told.need(COUNT, slot.parts[c].length);
        told.need(SOCIAL, w.socialPerUnit() * alone(model, slot, k, c));
        told.need(STARTER, -(double) w.starterBonus() * slot.easy[k][c] / Math.max(1, w.starterMinutes()));
        told.need(GROWTH, slot.growth[c] ? -w.growthBonus() : 0);
        int[] minutes = slot.dayMinutes[c];
        for (int rest = slot.masks[k]; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            told.need(DAY + day, minutes[day]);
            for (int cap = 0; cap < slot.doseMost.length; cap++) {
                told.need(dose(cap, day), slot.doseMinutes[cap][c][day]);
            }
        }
    }

    private static int dose(int cap, int day) {
        return DOSE + cap * Plan.DAYS + day;
    }

    private static double alone(Model model, Slot slot, int k, int c) {
        return slot.minutes[k][c] - (double) model.weights.socialDivisor() * slot.social[k][c];
    }

    /** A group in several places counts at its first, which only makes the bound larger. */
    private int place(int c) {
        return Long.numberOfTrailingZeros(slot.places[c]);
    }

    /** Points of the best places, as many as the position may have and as pay for the way between them. */
    private double bestPlaces() {
        places = 0;
        double sum = 0;
        for (int n = 0; n < slot.maxPlaces; n++) {
            int top = -1;
            for (int place = 0; place < ofPlace.length; place++) {
                boolean better = ofPlace[place] > (top < 0 ? 0 : ofPlace[top]);
                top = better && (places >> place & 1) == 0 ? place : top;
            }
            double way = n == 0 ? 0 : model.weights.extraLocation();
            if (top < 0 || ofPlace[top] <= way) {
                return sum;
            }
            places |= 1L << top;
            sum += ofPlace[top] - way;
        }
        return sum;
    }

    /**
     * Lowers, for each candidate, the most that a content with it is worth.
     *
     * @param points what {@link #most} answered
     */
    void lowerEach(double[] most, double points) {
        for (int c : slot.order[k]) {
            int place = place(c);
            double way = (places >> place & 1) == 1 ? 0 : wayTo(place);
            most[c] = Math.min(most[c], points + way + Math.min(0, worth[c]));
        }
    }

    /** What changes, never for the better, when the position has to go to a place that is not among the best. */
    private double wayTo(int place) {
        if (Long.bitCount(places) < slot.maxPlaces) {
            return ofPlace[place] - (places == 0 ? 0 : model.weights.extraLocation());
        }
        double least = Double.POSITIVE_INFINITY;
        for (long rest = places; rest != 0; rest &= rest - 1) {
            least = Math.min(least, ofPlace[Long.numberOfTrailingZeros(rest)]);
        }
        return ofPlace[place] - least;
    }

    private double constants() {
        var w = model.weights;
        double sum = w.starterBonus() * (1 - price[STARTER]) + w.growthBonus() * (1 - price[GROWTH]) - w.openCost();
        sum += between(price[WEEK], slot.minMinutes, slot.maxMinutes) + price[COUNT] * slot.maxTasks;
        for (int rest = slot.masks[k]; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            sum += between(price[DAY + day], slot.minDay, slot.maxDay);
            for (int cap = 0; cap < slot.doseMost.length; cap++) {
                sum += price[dose(cap, day)] * slot.doseMost[cap];
            }
        }
        return sum;
    }

    private static double between(double price, int least, int most) {
        return price > 0 ? price * most : price * least;
    }

    /** Whether the candidate belongs to the best content at the last prices. */
    boolean buys(int c) {
        return worth[c] > 0 && (places >> place(c) & 1) == 1;
    }

    /** A step of the own multipliers towards a lower bound. @param points what {@link #most} answered */
    void adjust(double points) {
        if (points < lowest - BONUS_STEP) {
            lowest = points;
            sinceLower = 0;
        } else if (++sinceLower > PATIENCE) {
            step = Math.max(LEAST_STEP, step * SHORTER);
            sinceLower = 0;
            lowest = points;
        }
        sumUse();
        var w = model.weights;
        move(WEEK, WEEK_STEP, slot.minMinutes, slot.maxMinutes);
        for (int rest = slot.masks[k]; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            move(DAY + day, DAY_STEP, slot.minDay, slot.maxDay);
            for (int cap = 0; cap < slot.doseMost.length; cap++) {
                move(dose(cap, day), DAY_STEP, 0, slot.doseMost[cap]);
            }
        }
        price[COUNT] = Math.max(
                0, price[COUNT] + step * COUNT_STEP * (use[COUNT] - slot.maxTasks) / Math.max(1, slot.maxTasks));
        price[SOCIAL] = share(price[SOCIAL] + step * SOCIAL_STEP * use[SOCIAL] / Math.max(1, slot.maxMinutes));
        price[STARTER] = share(price[STARTER] + step * BONUS_STEP * Math.signum(w.starterMinutes() - use[STARTER]));
        price[GROWTH] = share(price[GROWTH] + step * BONUS_STEP * Math.signum(1 - use[GROWTH]));
    }

    private void sumUse() {
        Arrays.fill(use, 0);
        for (int c : slot.order[k]) {
            if (buys(c)) {
                use[WEEK] += slot.minutes[k][c];
                use[COUNT] += slot.parts[c].length;
                use[SOCIAL] += alone(model, slot, k, c);
                use[STARTER] += slot.easy[k][c];
                use[GROWTH] += slot.growth[c] ? 1 : 0;
                for (int day = 0; day < Plan.DAYS; day++) {
                    use[DAY + day] += slot.dayMinutes[c][day];
                    for (int cap = 0; cap < slot.doseMost.length; cap++) {
                        use[dose(cap, day)] += slot.doseMinutes[cap][c][day];
                    }
                }
            }
        }
    }

    private void move(int kind, double size, int least, int most) {
        price[kind] += step * size * toward(price[kind], use[kind], least, most) / Math.max(1, most);
    }

    private static double toward(double price, double use, int least, int most) {
        if (use > most) {
            return use - most;
        }
        if (use < least) {
            return use - least;
        }
        return price > 0 ? Math.max(use - most, -price * Math.max(1, most)) : price < 0 ? use - least : 0;
    }

    private static double share(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
