package no.ldo.differentiation.jobs;

import java.io.Serializable;
import no.ldo.shared.UnitId;

/**
 * How much supervised work a unit can attend to.
 *
 * @param minutesAWeek what the unit has said, or today's usual value
 * @param version the version that was read; 0 when the unit has said nothing
 */
public record SupervisionRow(UnitId unit, String unitName, int minutesAWeek, int version) implements Serializable {
    /** Whether somebody has said it for this unit. */
    public boolean said() {
        return version > 0;
    }
}
