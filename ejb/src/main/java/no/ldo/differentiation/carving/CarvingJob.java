package no.ldo.differentiation.carving;

/**
 * A job that somebody holds today.
 *
 * @param maxCarvedMinutes minutes a week that may leave it in all
 */
public record CarvingJob(int unit, int maxCarvedMinutes) {}
