package no.ldo.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.NotVisible;
import no.ldo.training.PlanDirectory;
import no.ldo.training.PlanHead;

/** Lets the Nav mentors of a company or of its unit to plans and meetings; to everybody else they are missing. */
@ApplicationScoped
class MeetingAccess {
    private MeetingRepository meetings;
    private PlanDirectory plans;
    private Caller caller;
    private UnitReach reach;

    protected MeetingAccess() {}

    @Inject
    MeetingAccess(MeetingRepository meetings, PlanDirectory plans, Caller caller, UnitReach reach) {
        this.meetings = meetings;
        this.plans = plans;
        this.caller = caller;
        this.reach = reach;
    }

    UUID self() {
        return caller.accountId();
    }

    NotVisible missing(UUID subject) {
        return caller.refuseAsMissing(null, subject);
    }

    /** The plan, when the caller is Nav mentor of its unit and not its participant. */
    PlanHead followed(UUID plan) {
        PlanHead head = plans.plan(plan).orElseThrow(() -> missing(plan));
        boolean follows = reach.covers(head.organisation(), head.unit(), Role.NAV_MENTOR)
                && !head.participant().accountId().equals(caller.accountId());
        if (!follows) {
            throw caller.refuseAsMissing(head.organisation(), plan);
        }
        return head;
    }

    /** The same, and nobody else acts on the plan's meetings until the end of the transaction. */
    PlanHead followedForChange(UUID plan) {
        PlanHead head = followed(plan);
        plans.hold(plan);
        return head;
    }

    FollowUpMeeting changeable(UUID meeting) {
        FollowUpMeeting found = meetings.find(meeting).orElseThrow(() -> missing(meeting));
        followed(found.planId());
        return meetings.lock(meeting).orElseThrow(() -> missing(meeting));
    }
}
