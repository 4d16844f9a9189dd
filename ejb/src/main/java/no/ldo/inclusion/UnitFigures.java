package no.ldo.inclusion;

import java.io.Serializable;

/**
 * A unit's figures in the tree of its organisation.
 *
 * @param name of the unit
 * @param depth 0 at the top
 */
public record UnitFigures(String name, int depth, InclusionFigures figures) implements Serializable {}
