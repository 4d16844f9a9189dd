package no.ldo.overview;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.mentoring.CallReason;
import no.ldo.shared.OrganisationNumber;
import no.ldo.training.PlanStanding;
import org.jspecify.annotations.Nullable;

/**
 * One thing that awaits the caller. Holds no participant's name.
 *
 * @param subject name of the company, position or step that it is about; empty when it is about several
 * @param count how many it is about, or per cent 0–100 for a course
 * @param days how long it has waited; 0 when that says nothing
 * @param plan to open, or null
 * @param own whether the caller is the participant of the plan, who opens it on the own page
 * @param code of the step to go on with; empty for all other kinds
 */
public record Awaiting(
        Kind kind,
        OrganisationNumber organisation,
        String subject,
        long count,
        long days,
        @Nullable UUID plan,
        boolean own,
        String code)
        implements Serializable {
    /** In the order of urgency. */
    public enum Kind {
        CALL_OVERDUE_MEETING,
        CALL_NO_CONTACT,
        CALL_AWAITING_APPROVAL,
        CALL_NO_MEETING_PLANNED,
        CALL_NOTHING_STARTED,
        COMPANY_WITHOUT_MENTOR,
        MENTORS_FULL,
        MEETINGS_OVERDUE,
        PLAN_TO_APPROVE,
        PLAN_TO_WRITE,
        OPENING_NEWS,
        OPENING_SILENT,
        COURSE_TO_BEGIN,
        COURSE_STEP,
        GATE_PASSED,
        LEADERS_NOT_READY,
        OPENING_LONG_SHOWN,
        POSITION_DRAFTS,
        POSITIONS_TO_PUBLISH,
        PLAN_BEING_WRITTEN,
        PLAN_AWAITS_OTHERS,
        PLAN_AHEAD,
        PLAN_RUNNING;

        static Kind of(CallReason.Kind reason) {
            return valueOf("CALL_" + reason);
        }
    }

    static Awaiting several(Kind kind, OrganisationNumber organisation, long count) {
        return about(kind, organisation, "", count, 0);
    }

    /** About no plan and no step. */
    static Awaiting about(Kind kind, OrganisationNumber organisation, String what, long count, long days) {
        return new Awaiting(kind, organisation, what, count, days, null, false, "");
    }

    static Awaiting plan(Kind kind, OrganisationNumber organisation, PlanStanding plan) {
        boolean own = plan.acts().as().contains(Role.PARTICIPANT);
        return new Awaiting(kind, organisation, plan.position(), 1, 0, plan.id(), own, "");
    }
}
