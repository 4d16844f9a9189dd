package no.ldo.differentiation.frame;

import java.io.Serializable;
import java.util.Optional;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.shared.RuleViolation;

/** What a frame must fulfil so that a position can exist within it. */
final class FrameRules {
    private FrameRules() {}

    /** The least hours a week are not above the most. */
    static Optional<RuleViolation> leastHoursAreNotAboveMost(Frame frame) {
        return unless(frame.leastMinutes() <= frame.mostMinutes(), "mostMinutes", "leastHoursAreNotAboveMost");
    }

    /** Nobody is planned for more than full time. */
    static Optional<RuleViolation> frameStaysWithinFullTime(Frame frame, int fullTimeMinutes) {
        return unless(
                frame.mostMinutes() <= fullTimeMinutes, "mostMinutes", "frameStaysWithinFullTime", fullTimeMinutes);
    }

    /** At least one day suits. */
    static Optional<RuleViolation> aDaySuits(WorkDays days) {
        return unless(!days.suitable().isEmpty(), "suitable", "aDaySuits");
    }

    /** The number of working days lies between 1 and the number of days that suit. */
    static Optional<RuleViolation> numberOfDaysFitsTheDays(WorkDays days) {
        int suitable = Math.max(1, days.suitable().count());
        return unless(
                days.fewestDays() <= days.mostDays() && days.mostDays() <= suitable,
                "mostDays",
                "numberOfDaysFitsTheDays",
                suitable);
    }

    /** The working day begins before it ends. */
    static Optional<RuleViolation> theDayHasHours(WorkDays days) {
        return unless(days.dayStart() < days.dayEnd(), "dayEnd", "theDayHasHours");
    }

    /** Least and most work of a day lie within the working day. */
    static Optional<RuleViolation> dayMinutesFitTheDay(WorkDays days) {
        return unless(
                days.leastDayMinutes() <= days.mostDayMinutes()
                        && days.mostDayMinutes() <= Math.max(1, days.dayEnd() - days.dayStart()),
                "mostDayMinutes",
                "dayMinutesFitTheDay",
                Math.max(0, days.dayEnd() - days.dayStart()));
    }

    /** Days and hours a day can make the hours a week. */
    static Optional<RuleViolation> theWeekCanBeReached(Frame frame) {
        WorkDays days = frame.days();
        return unless(
                days.fewestDays() * days.leastDayMinutes() <= frame.mostMinutes()
                        && days.mostDays() * days.mostDayMinutes() >= frame.leastMinutes(),
                "leastMinutes",
                "theWeekCanBeReached");
    }

    private static Optional<RuleViolation> unless(boolean right, String field, String rule, Serializable... arguments) {
        return right
                ? Optional.empty()
                : Optional.of(RuleViolation.at(field, "differentiation.rule." + rule, arguments));
    }
}
