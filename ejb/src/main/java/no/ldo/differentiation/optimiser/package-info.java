/**
 * The optimiser (forslag): finds a good composition of a carving problem, says how good a better one could be at most,
 * and why each choice was made. Pure computing: no database, no clock but the one that ends a run.
 */
@NullMarked
package no.ldo.differentiation.optimiser;

import org.jspecify.annotations.NullMarked;
