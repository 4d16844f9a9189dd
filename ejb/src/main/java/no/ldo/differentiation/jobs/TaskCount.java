package no.ldo.differentiation.jobs;

/**
 * How far a job has been filled.
 *
 * @param lastLine number of the last line, 0 when there is none
 */
public record TaskCount(long tasks, int lastLine) {}
