package no.ldo.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import no.ldo.shared.TimeSource;
import no.ldo.training.PlanHead;
import no.ldo.training.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its last and its next meeting.
 *
 * @param followed false when it ended so long ago that nobody has to follow any more
 * @param overdue whether the next meeting should have been held
 */
public record FollowedPlan(
        PlanHead plan,
        PlanState state,
        @Nullable MeetingRow last,
        @Nullable MeetingRow next,
        boolean followed,
        boolean overdue)
        implements Serializable {
    /** The last day of contact: the last meeting, or the day when the plan was opened. */
    public LocalDate lastContact() {
        LocalDate opened = LocalDate.ofInstant(plan.times().openedAt(), TimeSource.NORWAY);
        return last == null || last.heldOn() == null ? opened : last.heldOn();
    }
}
