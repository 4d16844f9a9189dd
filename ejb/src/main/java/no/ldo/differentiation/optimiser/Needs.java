package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * What each candidate of a position needs on the days of one pattern of all that has a price, in flat arrays: this is
 * gone through some thousand times. Never changed once made.
 */
final class Needs {
    private final int[] candidates;

    /** Points of each candidate before anything is paid, in the same order. */
    private final double[] points;

    /** For each candidate where its needs of what positions share begin, and its own ones; the next one's begin where they end. */
    private final int[] sharedFrom;

    private final int[] ownFrom;
    private int[] thing = new int[64];
    private double[] amount = new double[64];
    private int size;

    /** Is told what a candidate needs. */
    @FunctionalInterface
    interface Told {
        void need(int thing, double amount);
    }

    /** Tells what a candidate needs that is no other position's concern. */
    @FunctionalInterface
    interface Own {
        void tell(Model model, Slot slot, int k, int c, Told told);
    }

    Needs(Model model, Slot slot, int k, Own own) {
        candidates = slot.order[k];
        points = new double[candidates.length];
        sharedFrom = new int[candidates.length + 1];
        ownFrom = new int[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            int c = candidates[i];
            points[i] = slot.value[k][c] - model.leftDays(slot.items[c], slot.masks[k]);
            for (int task : model.items[slot.items[c]]) {
                Prices.needs(model, task, slot.masks[k], slot.unit, this::need);
            }
            ownFrom[i] = size;
            own.tell(model, slot, k, c, this::need);
            sharedFrom[i + 1] = size;
        }
        thing = Arrays.copyOf(thing, size);
        amount = Arrays.copyOf(amount, size);
    }

    private void need(int what, double much) {
        if (much == 0) {
            return;
        }
        if (size == thing.length) {
            thing = Arrays.copyOf(thing, 2 * size);
            amount = Arrays.copyOf(amount, 2 * size);
        }
        thing[size] = what;
        amount[size++] = much;
    }

    /**
     * Works out what is left of the points of each candidate.
     *
     * @param shared prices of what positions share
     * @param own multipliers of the position
     * @param left by candidate; those that the pattern does not allow are left as they are
     */
    void pay(double[] shared, double[] own, double[] left) {
        for (int i = 0; i < candidates.length; i++) {
            double sum = points[i];
            int at = sharedFrom[i];
            for (; at < ownFrom[i]; at++) {
                sum -= shared[thing[at]] * amount[at];
            }
            for (; at < sharedFrom[i + 1]; at++) {
                sum -= own[thing[at]] * amount[at];
            }
            left[candidates[i]] = sum;
        }
    }
}
