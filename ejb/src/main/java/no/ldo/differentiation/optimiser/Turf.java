package no.ldo.differentiation.optimiser;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one of the threads may change in a round: its own positions, the items that it may add, and how far it may load
 * jobs and units. Two threads work on the same plan at once; since each item, job and unit is one thread's to use, what
 * they find fits together.
 *
 * @param positions those that this thread rebuilds
 * @param own by position: whether it is among them
 * @param items by item: whether it may be added
 * @param jobMost most minutes of each job, counting all positions
 * @param unitMost most supervised minutes of each unit, counting all positions
 */
@SuppressWarnings("ArrayRecordComponent")
record Turf(int[] positions, boolean[] own, boolean[] items, int[] jobMost, int[] unitMost) {
    /** Everything. */
    static Turf whole(Model model) {
        int n = model.slots.length;
        boolean[] own = new boolean[n];
        boolean[] items = new boolean[model.items.length];
        Arrays.fill(own, true);
        Arrays.fill(items, true);
        return new Turf(IntStream.range(0, n).toArray(), own, items, model.jobMost, model.unitMost);
    }

    /** The same without positions that cannot be filled. */
    Turf without(boolean[] hopeless) {
        int[] rest = IntStream.of(positions).filter(p -> !hopeless[p]).toArray();
        boolean[] others = own.clone();
        for (int p = 0; p < others.length; p++) {
            others[p] &= !hopeless[p];
        }
        return new Turf(rest, others, items, jobMost, unitMost);
    }

    boolean owns(int position) {
        return own[position];
    }

    boolean mayAdd(int item) {
        return items[item];
    }
}
