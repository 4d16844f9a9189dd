package no.ldo.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.training.PlanHead;
import no.ldo.training.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * The rules of follow-up meetings.
 *
 * <p>Source: the working group's report asks for regular follow-up with a date for the next meeting; our own reading.
 */
final class MeetingRules {
    /** Of follow-up after the last day. */
    private static final int MONTHS_AFTER = 6;

    private MeetingRules() {}

    static Optional<RuleViolation> aMeetingIsHeldTodayOrEarlier(LocalDate heldOn, LocalDate today) {
        return unless(
                !heldOn.isAfter(today), RuleViolation.at("heldOn", "mentoring.rule.aMeetingIsHeldTodayOrEarlier"));
    }

    static Optional<RuleViolation> aPlannedMeetingLiesAhead(String field, @Nullable LocalDate day, LocalDate today) {
        return unless(
                day == null || !day.isBefore(today),
                RuleViolation.at(field, "mentoring.rule.aPlannedMeetingLiesAhead"));
    }

    /** Last day on which somebody whose plan ended on this day is followed. */
    static LocalDate followedUntil(LocalDate ends) {
        return ends.plusMonths(MONTHS_AFTER);
    }

    /** Whether the plan's participant is followed on a day: while the plan is made and runs, and until {@link #followedUntil}. */
    static boolean isFollowed(PlanHead plan, LocalDate today) {
        LocalDate ends = plan.times().ends();
        return plan.state(today) != PlanState.ENDED || ends == null || !today.isAfter(followedUntil(ends));
    }

    /** Whose plan ended before this day is not followed any more today. */
    static LocalDate endsOfFollowed(LocalDate today) {
        return today.minusMonths(MONTHS_AFTER);
    }

    static Optional<RuleViolation> theNextMeetingIsPlanned(@Nullable LocalDate nextOn, boolean followed) {
        return unless(
                nextOn != null || !followed, RuleViolation.at("nextOn", "mentoring.rule.theNextMeetingIsPlanned"));
    }

    static Optional<RuleViolation> theNextMeetingComesAfterThisOne(LocalDate heldOn, @Nullable LocalDate nextOn) {
        return unless(
                nextOn == null || nextOn.isAfter(heldOn),
                RuleViolation.at("nextOn", "mentoring.rule.theNextMeetingComesAfterThisOne"));
    }

    static Optional<RuleViolation> oneMeetingIsPlannedAtATime(boolean planned) {
        return unless(!planned, RuleViolation.at("on", "mentoring.rule.oneMeetingIsPlannedAtATime"));
    }

    static Optional<RuleViolation> aRecordedMeetingStands(boolean held) {
        return unless(!held, RuleViolation.of("mentoring.rule.aRecordedMeetingStands"));
    }

    static Optional<RuleViolation> minutesHoldNoNationalIdentityNumber(String minutes) {
        return unless(
                !NationalIdentityNumber.standsIn(minutes),
                RuleViolation.at("minutes", "mentoring.rule.minutesHoldNoNationalIdentityNumber"));
    }

    private static Optional<RuleViolation> unless(boolean kept, RuleViolation violation) {
        return kept ? Optional.empty() : Optional.of(violation);
    }
}
