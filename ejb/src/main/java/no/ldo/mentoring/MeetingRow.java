package no.ldo.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up meeting.
 *
 * @param heldOn null while it is only planned
 * @param minutes empty until it is recorded
 */
public record MeetingRow(
        UUID id, UUID planId, LocalDate plannedOn, @Nullable LocalDate heldOn, String minutes, int version)
        implements Serializable {
    /** Whether it should have been held before this day and was not recorded. */
    public boolean overdue(LocalDate today) {
        return heldOn == null && plannedOn.isBefore(today);
    }
}
