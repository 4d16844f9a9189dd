package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.UUID;

/**
 * One line of the list of tailored positions.
 *
 * @param latestVersion number of the latest approved version, 0 when there is none
 */
public record PositionRow(
        UUID id,
        String title,
        String unitName,
        PositionStatus status,
        int minutesAWeek,
        int fullTimeMinutes,
        int latestVersion)
        implements Serializable {
    /** Hours a week. */
    public double hours() {
        return minutesAWeek / 60.0;
    }

    /** Per cent of full time, with one decimal. */
    public double percent() {
        return PositionRules.percentOfFullTime(minutesAWeek, fullTimeMinutes);
    }
}
