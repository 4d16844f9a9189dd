package no.ldo.load;

import java.util.Locale;

/**
 * One limit and what was measured.
 *
 * @param unit of all three figures
 */
record Check(String name, String unit, double value, double must, double goal) {
    /** A measurement may lie so much over the limit before the build fails: the machine is never quite quiet. */
    static final double SLACK = 1.3;

    /** Not a number fails too: then nothing was measured. */
    boolean fails() {
        return !(value <= must * SLACK);
    }

    boolean overMust() {
        return !(value <= must);
    }

    /** {@code reached}, or how much is left to take off, in per cent of the value. */
    String distanceToGoal() {
        return value <= goal ? "reached" : String.format(Locale.ROOT, "%.0f %% to take off", 100 * (1 - goal / value));
    }

    String told() {
        return String.format(Locale.ROOT, "%s: %s %s, must be at most %s", name, number(value), unit, number(must));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
