package no.ldo.differentiation.optimiser.exact;

import no.ldo.differentiation.carving.Composition;

/**
 * What is known about a problem.
 *
 * @param objective points of the composition
 * @param bound no composition has more points than this
 */
public record Proven(Composition composition, long objective, long bound) {
    public boolean isOptimal() {
        return objective >= bound;
    }
}
