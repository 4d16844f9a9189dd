package no.ldo.differentiation.position;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One approved version in a list. */
public record VersionRow(
        UUID id, UUID positionId, int number, String title, int minutesAWeek, int fullTimeMinutes, Instant approvedAt)
        implements Serializable {
    /** Per cent of full time, with one decimal. */
    public double percent() {
        return PositionRules.percentOfFullTime(minutesAWeek, fullTimeMinutes);
    }
}
