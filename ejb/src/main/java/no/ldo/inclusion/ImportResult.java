package no.ldo.inclusion;

import java.io.Serializable;

/**
 * What became of a good file.
 *
 * @param stored hires that are new
 * @param unchanged hires that were stored before with the same content
 */
public record ImportResult(int stored, int unchanged) implements Serializable {}
