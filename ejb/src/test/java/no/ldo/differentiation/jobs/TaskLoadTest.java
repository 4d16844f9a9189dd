package no.ldo.differentiation.jobs;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskLoadTest {
    @Test
    void named_days_are_the_days_and_minutes_are_each_time() {
        TaskRhythm rhythm = new TaskRhythm(Frequency.NAMED_DAYS, 35, 1, Weekdays.of(TUESDAY, FRIDAY));

        assertThat(rhythm.days()).isEqualTo(Weekdays.of(TUESDAY, FRIDAY));
        assertThat(rhythm.minutesADay()).isEqualTo(35);
        assertThat(rhythm.minutesAWeek()).isEqualTo(70);
    }

    @Test
    void evenly_spread_days_lie_over_monday_to_friday() {
        assertThat(TaskLoad.evenlySpreadDays(1)).isEqualTo(Weekdays.of(MONDAY));
        assertThat(TaskLoad.evenlySpreadDays(2)).isEqualTo(Weekdays.of(MONDAY, FRIDAY));
        assertThat(TaskLoad.evenlySpreadDays(3)).isEqualTo(Weekdays.of(MONDAY, WEDNESDAY, FRIDAY));
        assertThat(TaskLoad.evenlySpreadDays(4)).isEqualTo(Weekdays.of(MONDAY, TUESDAY, THURSDAY, FRIDAY));
        assertThat(TaskLoad.evenlySpreadDays(5)).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
        assertThat(TaskLoad.evenlySpreadDays(6).count()).isEqualTo(6);
        assertThat(TaskLoad.evenlySpreadDays(7).days()).containsExactly(DayOfWeek.values());
    }

    @Test
    void picked_days_go_before_the_even_spread() {
        TaskRhythm rhythm = new TaskRhythm(Frequency.PER_WEEK, 20, 2, Weekdays.of(TUESDAY, THURSDAY));

        assertThat(rhythm.days()).isEqualTo(Weekdays.of(TUESDAY, THURSDAY));
        assertThat(rhythm.minutesAWeek()).isEqualTo(40);
    }

    @Test
    void several_times_a_day_multiplies_the_minutes() {
        TaskRhythm rhythm = new TaskRhythm(Frequency.PER_DAY, 15, 3, Weekdays.NONE);

        assertThat(rhythm.days()).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
        assertThat(rhythm.minutesADay()).isEqualTo(45);
        assertThat(rhythm.minutesAWeek()).isEqualTo(225);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 12, 14", // 720 / 52 = 13.85
        "52, 1, 1",
        "26, 1, 1", // exactly one half is rounded up
        "25, 1, 1", // 0.48 → at least 1
        "78, 1, 2", // 1.5 → 2
        "240, 26, 120"
    })
    void rarer_than_weekly_is_rounded_half_up_and_at_least_one(int minutes, int timesAYear, int expected) {
        TaskRhythm rhythm = new TaskRhythm(Frequency.PER_YEAR, minutes, timesAYear, Weekdays.NONE);

        assertThat(rhythm.minutesADay()).isEqualTo(expected);
        assertThat(rhythm.days().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, false, 3", "3, 0, true, 4", "2, 2, true, 0", "1, 3, true, 0", "2, 1, false, 1", "2, 1, true, 2"})
    void freed_value_is_the_difference_of_levels_and_one_more_when_scarce(
            int holder, int task, boolean scarce, int expected) {
        assertThat(TaskLoad.freedValue(holder, task, scarce)).isEqualTo(expected);
    }

    @Test
    void days_are_a_set() {
        Weekdays days = Weekdays.of(MONDAY, WEDNESDAY);

        assertThat(days.plus(Weekdays.of(FRIDAY)).minus(Weekdays.of(MONDAY))).isEqualTo(Weekdays.of(WEDNESDAY, FRIDAY));
        assertThat(days.containsAll(Weekdays.of(MONDAY))).isTrue();
        assertThat(days.containsAll(Weekdays.of(MONDAY, FRIDAY))).isFalse();
        assertThat(days.overlaps(Weekdays.of(FRIDAY))).isFalse();
        assertThatThrownBy(() -> new Weekdays(128)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void demands_join_to_the_highest_of_each_kind() {
        Demands joined = new Demands("100000000004").highest(new Demands("020000000001"));

        assertThat(joined).isEqualTo(new Demands("120000000004"));
        assertThat(joined.of(Demand.NOISE)).isEqualTo(4);
        assertThatThrownBy(() -> new Demands("5")).isInstanceOf(IllegalArgumentException.class);
    }
}
