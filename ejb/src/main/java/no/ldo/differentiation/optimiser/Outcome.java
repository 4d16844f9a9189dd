package no.ldo.differentiation.optimiser;

/**
 * The end of a run.
 *
 * @param reproducible whether the same request gives the same composition again: not when the clock or somebody ended it
 */
public record Outcome(Incumbent best, boolean reproducible, long elapsedMillis) {}
