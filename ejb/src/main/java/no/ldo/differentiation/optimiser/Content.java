package no.ldo.differentiation.optimiser;

/**
 * What a position holds; allowed when taken alone.
 *
 * @param pattern among the usable ones, or {@link Plan#CLOSED}
 * @param held candidates
 * @param own its points without sharing
 */
@SuppressWarnings("ArrayRecordComponent")
record Content(int pattern, int[] held, long own) {
    static final Content NOTHING = new Content(Plan.CLOSED, new int[0], 0);
}
