package no.ldo.differentiation.optimiser.exact;

import java.util.function.BooleanSupplier;

/**
 * When the solver ends. With one worker and without stop and clock the same question has the same answer each time.
 *
 * @param work most work in the solver's own units, one to several seconds each on a slow core; the same on every
 *     machine
 * @param seconds most seconds by the clock, infinite for none
 * @param workers threads of its own, 1 or more; more than one find other answers each time
 * @param stop asked some fifty times a second from another thread; true ends the solver with what it has
 */
public record Limits(double work, double seconds, int workers, long seed, BooleanSupplier stop) {
    /** Never stopped; told apart from others by identity. */
    private static final BooleanSupplier NEVER = () -> false;

    public static Limits ofWork(double work, long seed) {
        return new Limits(work, Double.POSITIVE_INFINITY, 1, seed, NEVER);
    }

    public Limits stoppedBy(BooleanSupplier signal) {
        return new Limits(work, seconds, workers, seed, signal);
    }

    public Limits atMostSeconds(double most) {
        return new Limits(work, most, workers, seed, stop);
    }

    public Limits withWorkers(int threads) {
        return new Limits(work, seconds, threads, seed, stop);
    }

    boolean canBeStopped() {
        return stop != NEVER;
    }
}
