package no.ldo.inclusion;

import java.io.Serializable;
import java.util.List;

/**
 * The figures of a year and, beside them, those of every unit.
 *
 * @param asked of the unit or the whole that was asked for
 * @param units each followed by its children; empty when the employer has none
 */
public record FiguresByUnit(InclusionFigures asked, List<UnitFigures> units) implements Serializable {
    public FiguresByUnit {
        units = List.copyOf(units);
    }
}
