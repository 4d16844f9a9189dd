package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.IntVar;
import java.util.List;

/**
 * What a run has found.
 *
 * @param values of all variables, in the order in which they were made; none when nothing was found
 * @param bound no solution has more points
 */
record CpAnswer(List<Long> values, long points, long bound) {
    /** The limits ended the run before it knew anything. */
    static final CpAnswer NONE = new CpAnswer(List.of(), Long.MIN_VALUE, Long.MAX_VALUE);

    /** Proven: there is no solution. */
    static final CpAnswer IMPOSSIBLE = new CpAnswer(List.of(), Long.MIN_VALUE, Long.MIN_VALUE);

    boolean isFound() {
        return !values.isEmpty();
    }

    boolean isImpossible() {
        return bound == Long.MIN_VALUE;
    }

    boolean isBetterThan(long other) {
        return isFound() && points > other;
    }

    /** The other solution with what is known about all of them. */
    CpAnswer insteadHaving(List<Long> otherValues, long otherPoints) {
        return new CpAnswer(otherValues, otherPoints, Math.max(bound, otherPoints));
    }

    boolean isTrue(IntVar variable) {
        return values.get(variable.getIndex()) == 1;
    }
}
