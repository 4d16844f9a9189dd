package no.ldo.differentiation.openings;

import java.io.Serializable;
import no.ldo.shared.PageOf;

/**
 * A page of interests.
 *
 * @param side on which the reader stands
 * @param silentDays after so many days without a word both sides are reminded
 */
public record Interests(Side side, PageOf<InterestRow> rows, int silentDays) implements Serializable {}
