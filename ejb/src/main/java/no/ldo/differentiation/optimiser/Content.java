package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * What a position holds; allowed when taken alone.
 *
 * @param pattern among the usable ones, or {@link Plan#CLOSED}
 * @param held candidates, in any order
 * @param own its points without sharing
 */
@SuppressWarnings("ArrayRecordComponent")
record Content(int pattern, int[] held, long own) {
    static final Content NOTHING = new Content(Plan.CLOSED, new int[0], 0);

    /** The same tasks on the same days. */
    boolean isSame(Content other) {
        return pattern == other.pattern && Arrays.equals(sorted(), other.sorted());
    }

    /** The candidates by rising number. */
    int[] sorted() {
        int[] copy = held.clone();
        Arrays.sort(copy);
        return copy;
    }
}
