package no.ldo.differentiation.optimiser;

import no.ldo.differentiation.carving.Composition;

/**
 * The best composition known at some moment of a run.
 *
 * @param objective its points
 * @param bound no composition has more points than this
 * @param iterations rebuilds of a few positions that were tried
 */
public record Incumbent(Composition composition, long objective, long bound, long iterations) {
    /** Whether nothing better exists. */
    public boolean isOptimal() {
        return objective >= bound;
    }
}
