/**
 * How a position under composition fits: its week day by day, what it asks beside what the person manages, how one grows into
 * it, how varied it is and how much of it is done with others. Everything here is advice while composing – nothing is refused,
 * and a limit is never suggested to be moved.
 *
 * <p>Source of the figures: the exchange format ldo-carving-1, so that the board by hand and the suggestion judge alike.
 */
@NullMarked
package no.ldo.differentiation.fit;

import org.jspecify.annotations.NullMarked;
