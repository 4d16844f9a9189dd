package no.ldo.differentiation.capture;

import java.io.Serializable;

/**
 * How far a file is on its way into the database. Nothing of it counts before all of it is there.
 *
 * @param done tasks sent so far
 * @param all tasks of the file
 */
public record ImportProgress(int done, int all) implements Serializable {}
