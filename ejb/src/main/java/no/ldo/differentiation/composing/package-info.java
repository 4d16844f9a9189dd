/**
 * Runs of the optimiser (kjøringer): asked for by an HR manager, queued, solved in the background, kept with their
 * answer, cancelled or deleted. The state lies in the database, so that every node can answer; a run is worked on by the
 * node that took it in. The problem itself is never stored. Rules: {@code docs/decisions/0053-one-run-at-a-time.md}.
 */
@NullMarked
package no.ldo.differentiation.composing;

import org.jspecify.annotations.NullMarked;
