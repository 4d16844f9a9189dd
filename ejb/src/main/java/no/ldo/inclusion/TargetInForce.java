package no.ldo.inclusion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The target of an organisation on a day: share as a fraction, and which rules say who counts.
 *
 * @param definition version of the rules, such as {@code gap-2020}
 */
record TargetInForce(
        LocalDate validFrom, int numerator, int denominator, String definition, boolean countsInternalMoves)
        implements Serializable {
    boolean counts(Employment employment) {
        return employment != Employment.INTERNAL_MOVE || countsInternalMoves;
    }
}
