package no.ldo.web.overview;

import java.io.Serializable;
import no.ldo.overview.Awaiting;
import no.ldo.web.shared.ActingFor;

/**
 * One thing that awaits, with the page where it is done.
 *
 * @param color of the mark beside its words
 */
public record AwaitingLine(Awaiting awaiting, String href, String color) implements Serializable {
    static AwaitingLine of(Awaiting one) {
        String path = path(one);
        String href = path + (path.contains("?") ? "&" : "?") + ActingFor.PARAMETER + "="
                + one.organisation().digits();
        return new AwaitingLine(one, href, color(one.kind()));
    }

    private static String path(Awaiting one) {
        return switch (one.kind()) {
            case CALL_OVERDUE_MEETING,
                    CALL_NO_CONTACT,
                    CALL_AWAITING_APPROVAL,
                    CALL_NO_MEETING_PLANNED,
                    CALL_NOTHING_STARTED -> "/mentoring/company";
            case COMPANY_WITHOUT_MENTOR, MENTORS_FULL, MEETINGS_OVERDUE -> "/mentoring/load";
            case COURSE_TO_BEGIN -> "/leadership/course";
            case COURSE_STEP -> "/leadership/step?step=" + one.code();
            case LEADERS_NOT_READY -> "/leadership/leaders";
            case GATE_PASSED -> "/differentiation/positions?lacking=true";
            case POSITION_DRAFTS, POSITIONS_TO_PUBLISH, OPENING_LONG_SHOWN -> "/differentiation/positions";
            case OPENING_NEWS, OPENING_SILENT -> "/openings/interests";
            case PLAN_TO_APPROVE, PLAN_TO_WRITE, PLAN_BEING_WRITTEN, PLAN_AWAITS_OTHERS, PLAN_AHEAD, PLAN_RUNNING ->
                (one.own() ? "/training/mine?id=" : "/training/plan?id=") + one.plan();
        };
    }

    private static String color(Awaiting.Kind kind) {
        return switch (kind) {
            case CALL_OVERDUE_MEETING, MEETINGS_OVERDUE, COMPANY_WITHOUT_MENTOR -> "danger";
            case CALL_NO_CONTACT,
                    CALL_AWAITING_APPROVAL,
                    CALL_NO_MEETING_PLANNED,
                    MENTORS_FULL,
                    PLAN_TO_APPROVE,
                    GATE_PASSED,
                    LEADERS_NOT_READY,
                    OPENING_SILENT -> "warning";
            case PLAN_RUNNING -> "success";
            default -> "info";
        };
    }
}
