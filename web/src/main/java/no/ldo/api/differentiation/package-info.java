/**
 * Runs of the optimiser in the API. Bodies may be 10 MB large and are read once from beginning to end, in any order of their
 * members: {@link no.ldo.api.differentiation.JsonWalk} knows where it stands, {@link no.ldo.api.differentiation.Shape} what
 * belongs there, and {@link no.ldo.api.differentiation.BodyFaults} takes everything that is wrong.
 */
@NullMarked
package no.ldo.api.differentiation;

import org.jspecify.annotations.NullMarked;
