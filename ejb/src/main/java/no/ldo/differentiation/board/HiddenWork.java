package no.ldo.differentiation.board;

import java.io.Serializable;

/** A unit on which the position lays more work than it frees there, in minutes a week. */
public record HiddenWork(String unitName, int freed, int added) implements Serializable {}
