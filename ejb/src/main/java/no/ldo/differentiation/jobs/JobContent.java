package no.ldo.differentiation.jobs;

import java.io.Serializable;

/**
 * What goes with a job when it is removed.
 *
 * @param notes of those who have followed a working day in it
 */
public record JobContent(int tasks, int notes) implements Serializable {}
