/**
 * Runs of the optimiser (kjøringer): asked for by an HR manager, queued, solved in the background, kept with their
 * answer, cancelled or deleted. The state lies in the database, so that every node can answer.
 */
@NullMarked
package no.ldo.differentiation.composing;

import org.jspecify.annotations.NullMarked;
