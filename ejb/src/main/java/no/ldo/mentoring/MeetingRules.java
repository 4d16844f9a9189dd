package no.ldo.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.training.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * The rules of follow-up meetings.
 *
 * <p>Source: the working group's report asks for regular follow-up with a date for the next meeting; our own reading.
 */
final class MeetingRules {
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

    static Optional<RuleViolation> theNextMeetingIsPlanned(@Nullable LocalDate nextOn, PlanState state) {
        return unless(
                nextOn != null || state == PlanState.ENDED,
                RuleViolation.at("nextOn", "mentoring.rule.theNextMeetingIsPlanned"));
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
