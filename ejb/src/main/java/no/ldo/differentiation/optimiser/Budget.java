package no.ldo.differentiation.optimiser;

/**
 * How much a run may do. It is told in moves, not in time, so that the same seed gives the same answer on every machine
 * that is fast enough; the clock is only the fence behind it.
 */
final class Budget {
    /**
     * Moves of one thread in a second that a machine of 2026 makes while it does other things too: so many with very many
     * positions, and with few of them more, for then all lies close by.
     */
    private static final long MOVES_PER_SECOND = 450_000;

    private static final long MORE_WITH_FEW = 500_000;
    private static final long FEW = 20;

    /** The first seconds are slow: code is not compiled yet, and the exact solver is asked. Later ones give more. */
    private static final double COLD = 0.6;

    private static final double WARM = 1.68;
    private static final double START = 0.8;

    private final long moves;
    private final long deadline;
    private final long begun = System.nanoTime();
    private volatile boolean late;

    /** What the request gives. */
    static Budget of(CarvingRequest request) {
        long positions = request.problem().positions().size();
        long perSecond = MOVES_PER_SECOND + MORE_WITH_FEW * FEW / (FEW + positions);
        double seconds = request.timeLimitSeconds();
        double warm = Math.max(COLD * seconds, WARM * seconds - START);
        return new Budget(Math.round(warm * perSecond), request.timeLimitSeconds());
    }

    /** So many moves, and a fence of so many seconds. */
    Budget(long moves, int seconds) {
        this.moves = moves;
        deadline = begun + seconds * 1_000_000_000L;
    }

    /** Moves for each thread. */
    long moves() {
        return moves;
    }

    /** Whether the clock has run out; remembered, since the answer then depends on the machine. */
    boolean isOver() {
        if (System.nanoTime() - deadline >= 0) {
            late = true;
        }
        return late;
    }

    boolean wasCut() {
        return late;
    }

    long elapsedMillis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
