package no.ldo.differentiation.optimiser;

import java.util.SplittableRandom;

/**
 * Rebuilds the positions of a neighbourhood by random changes: add, remove, exchange, take from each other, other days.
 * What is not allowed is priced, little at first and then dearly, so that the search may cross it and ends outside it. A
 * constant price fails on some positions whatever it is.
 */
final class Annealing {
    /** Points that a change may lose at the beginning and at the end, with odds of 1 to e. */
    static final double HOT = 300;

    private static final double COLD = 8;

    /** Price of a minute that is not allowed, rising over the first part of the moves. */
    private static final double CHEAP = 2;

    private static final double DEAR = 12;
    private static final double RAMP = 0.6;
    private static final int STEPS = 60;

    /** Of so many changes one is of days, so many take something away, so many only that. */
    private static final int DICE = 64;

    private static final int TAKES = 44;
    private static final int ONLY_TAKES = 8;

    private final Plan plan;
    private final Neighbourhood near;
    private final SplittableRandom random;
    private final Exchange exchange;
    private final OtherDays otherDays;
    private final Outlook outlook;
    private final double scale;
    private double price;
    private double heat;
    private long moves;

    /** The best allowed state of the last run. */
    final BestFound best;

    /** @param scale how much more a share is worth than in the data that the temperatures were found on */
    Annealing(Plan plan, Neighbourhood near, SplittableRandom random, double scale) {
        this.plan = plan;
        this.near = near;
        this.random = random;
        this.scale = scale;
        outlook = new Outlook(plan);
        exchange = new Exchange(plan, near, random);
        otherDays = new OtherDays(plan);
        best = new BestFound(plan, near);
    }

    /** Changes tried since the beginning. */
    long moves() {
        return moves;
    }

    /** @param isNew whether nobody has looked at the state in which this begins: it may be the only one that is allowed */
    void run(int budget, double hottest, boolean isNew) {
        best.forget();
        if (isNew) {
            best.consider();
        }
        double cooling = Math.pow(COLD / hottest, 1.0 / STEPS);
        heat = hottest * scale;
        for (int step = 0; step < STEPS; step++) {
            price = (CHEAP + (DEAR - CHEAP) * Math.min(1, step / (RAMP * STEPS))) * scale;
            for (int i = budget / STEPS; i > 0; i--) {
                change();
            }
            heat *= cooling;
        }
        moves += budget;
    }

    private void change() {
        int i = near.size == 1 ? 0 : random.nextInt(near.size);
        int p = near.positions[i];
        if (plan.pattern[p] == Plan.CLOSED) {
            return;
        }
        Slot slot = plan.model.slots[p];
        int dice = random.nextInt(DICE);
        if (dice == 0 && slot.masks.length > 1) {
            changeDays(p, slot);
            return;
        }
        int out = plan.count[p] > 0 && dice < TAKES ? random.nextInt(plan.count[p]) : -1;
        if (out >= 0 && slot.locked[plan.held[p][out]]) {
            return;
        }
        int in = out >= 0 && dice < ONLY_TAKES ? -1 : near.draw(i, plan.pattern[p], random);
        boolean possible = in < 0 ? out >= 0 : !plan.holds(p, in) && (out >= 0 || plan.hasRoom(p));
        if (!possible) {
            return;
        }
        double least = heat * Math.log(random.nextDouble());
        boolean hopeful = outlook.most(p, out, in, price) > least
                || in >= 0 && plan.isTaken(slot.items[in], slot.masks[plan.pattern[p]]);
        if (hopeful && exchange.make(p, out, in)) {
            if (exchange.gain(price) >= least) {
                best.consider();
            } else {
                exchange.undo();
            }
        }
    }

    private void changeDays(int p, Slot slot) {
        int pattern = random.nextInt(slot.masks.length);
        if (pattern != plan.pattern[p] && otherDays.make(p, pattern)) {
            if (otherDays.gain(price) >= heat * Math.log(random.nextDouble())) {
                best.consider();
            } else {
                otherDays.undo();
            }
        }
    }
}
