/**
 * Exact answers beside the search: the best content of one position, the best choice among known contents, and a proof
 * for a small problem. The solver behind it is a library that need not be there ({@link
 * no.ldo.differentiation.optimiser.exact.ExactSolvers}); whoever asks takes no answer for an answer.
 */
@NullMarked
package no.ldo.differentiation.optimiser.exact;

import org.jspecify.annotations.NullMarked;
