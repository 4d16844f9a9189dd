package no.ldo.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a plan is, in the words of Nav's agreements. Follows from approvals and period, is stored nowhere. */
public enum PlanState {
    /** Being written; nobody has approved. */
    DRAFT,
    /** Participant or leader has approved, the other has not. */
    AWAITING_PARTIES,
    /** Only the Nav mentor's approval is missing. */
    AWAITING_NAV,
    /** Locked, the first day lies ahead. */
    READY,
    /** Locked and under way. */
    RUNNING,
    /** The last day has passed. */
    ENDED;

    /** The state on a day. */
    public static PlanState on(
            LocalDate day, PlanApprovals approvals, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        if (approvals.locked() && begins != null && ends != null) {
            return day.isBefore(begins) ? READY : day.isAfter(ends) ? ENDED : RUNNING;
        }
        if (approvals.awaitNav()) {
            return AWAITING_NAV;
        }
        return approvals.any() ? AWAITING_PARTIES : DRAFT;
    }
}
