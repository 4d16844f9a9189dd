package no.ldo.differentiation.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import org.junit.jupiter.api.Test;

class FrameRulesTest {
    @Test
    void a_usual_frame_breaks_no_rule_for_any_full_time() {
        for (int fullTime : new int[] {600, 2016, 2130, 2250, 3000}) {
            Frame frame = Frame.usual(fullTime);
            assertThat(FrameRules.leastHoursAreNotAboveMost(frame)).isEmpty();
            assertThat(FrameRules.frameStaysWithinFullTime(frame, fullTime)).isEmpty();
            assertThat(FrameRules.aDaySuits(frame.days())).isEmpty();
            assertThat(FrameRules.numberOfDaysFitsTheDays(frame.days())).isEmpty();
            assertThat(FrameRules.theDayHasHours(frame.days())).isEmpty();
            assertThat(FrameRules.dayMinutesFitTheDay(frame.days())).isEmpty();
            assertThat(FrameRules.theWeekCanBeReached(frame)).isEmpty();
        }
    }

    @Test
    void hours_days_and_day_must_fit_each_other() {
        assertThat(FrameRules.leastHoursAreNotAboveMost(week(601, 600))).isPresent();
        assertThat(FrameRules.frameStaysWithinFullTime(week(600, 2251), 2250)).isPresent();
        assertThat(FrameRules.theWeekCanBeReached(week(600, 600))).isEmpty();
        assertThat(FrameRules.theWeekCanBeReached(week(10, 179)))
                .as("three days of an hour")
                .isPresent();
        assertThat(FrameRules.theWeekCanBeReached(week(2500, 3000)))
                .as("five days of 7.5 h")
                .isPresent();
    }

    @Test
    void days_are_told_at_their_fields() {
        assertThat(FrameRules.aDaySuits(days(Weekdays.NONE, 1, 1)))
                .get()
                .extracting("field")
                .isEqualTo("suitable");
        assertThat(FrameRules.numberOfDaysFitsTheDays(days(Weekdays.MONDAY_TO_FRIDAY, 3, 6)))
                .isPresent();
        assertThat(FrameRules.numberOfDaysFitsTheDays(days(Weekdays.MONDAY_TO_FRIDAY, 4, 3)))
                .isPresent();
        assertThat(FrameRules.theDayHasHours(new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 1, 1, 600, 600, 1, 1)))
                .isPresent();
        assertThat(FrameRules.dayMinutesFitTheDay(new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 1, 1, 480, 600, 60, 121)))
                .isPresent();
        assertThat(FrameRules.dayMinutesFitTheDay(new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 1, 1, 480, 600, 60, 120)))
                .isEmpty();
    }

    @Test
    void patterns_are_all_sets_of_suitable_days_with_a_number_that_will_do() {
        List<Weekdays> patterns = days(Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY), 2, 3)
                .patterns();

        assertThat(patterns)
                .containsExactlyInAnyOrder(
                        Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                        Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                        Weekdays.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                        Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY));
        assertThat(days(new Weekdays(127), 1, 7).patterns()).hasSize(127);
    }

    private static Frame week(int least, int most) {
        return new Frame(
                least,
                most,
                new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 3, 5, 480, 930, 60, 450),
                new Ability(0, Demands.NONE, Doses.NONE),
                new Variety(8, 3, Set.of()),
                Donors.EVERYWHERE);
    }

    private static WorkDays days(Weekdays suitable, int fewest, int most) {
        return new WorkDays(suitable, fewest, most, 480, 930, 60, 450);
    }
}
