package no.ldo.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with what tells whether its plan is over.
 *
 * @param agreedTo last day of the plan; null while it is not agreed
 */
record KnownMeeting(MeetingRow row, @Nullable LocalDate agreedTo) {
    /** As the query reads it. */
    public KnownMeeting(
            UUID id,
            UUID planId,
            LocalDate plannedOn,
            @Nullable LocalDate heldOn,
            String minutes,
            int version,
            @Nullable Instant navApprovedAt,
            @Nullable LocalDate ends) {
        this(new MeetingRow(id, planId, plannedOn, heldOn, minutes, version), navApprovedAt == null ? null : ends);
    }

    /** Whether the plan was over before the day. */
    boolean isOver(LocalDate day) {
        return agreedTo != null && agreedTo.isBefore(day);
    }
}
