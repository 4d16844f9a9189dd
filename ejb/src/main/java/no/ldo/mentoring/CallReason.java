package no.ldo.mentoring;

import java.io.Serializable;

/**
 * Why a company needs a call.
 *
 * @param count how many plans it is about; 0 when it is about none
 * @param days how long the oldest has waited
 */
public record CallReason(Kind kind, int count, long days) implements Serializable {
    /** In the order of urgency. */
    public enum Kind {
        OVERDUE_MEETING,
        NO_CONTACT,
        AWAITING_APPROVAL,
        NO_MEETING_PLANNED,
        NOTHING_STARTED
    }
}
