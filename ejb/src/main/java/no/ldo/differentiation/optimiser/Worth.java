package no.ldo.differentiation.optimiser;

/**
 * How good a plan is: what people have locked goes before points, however many.
 *
 * @param lostLocks positions that do not hold what is locked for them
 */
record Worth(int lostLocks, long objective) {
    boolean isBetterThan(Worth other) {
        return lostLocks < other.lostLocks || lostLocks == other.lostLocks && objective > other.objective;
    }
}
