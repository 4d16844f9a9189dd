package no.ldo.differentiation.jobs;

import java.time.DayOfWeek;
import java.util.EnumSet;

/**
 * From "how often" to days and minutes a week. The conventions stand in {@code docs/rules.md} under the names of the
 * methods.
 */
final class TaskLoad {
    private static final int WEEKS_A_YEAR = 52;

    private TaskLoad() {}

    static Weekdays daysOf(TaskRhythm rhythm) {
        return switch (rhythm.frequency()) {
            case NAMED_DAYS -> rhythm.named();
            case PER_WEEK -> rhythm.named().isEmpty() ? evenlySpreadDays(rhythm.times()) : rhythm.named();
            case PER_DAY -> rhythm.named().isEmpty() ? Weekdays.MONDAY_TO_FRIDAY : rhythm.named();
            case PER_YEAR -> rhythm.named().isEmpty() ? Weekdays.of(DayOfWeek.MONDAY) : rhythm.named();
        };
    }

    static int minutesADay(TaskRhythm rhythm) {
        return switch (rhythm.frequency()) {
            case NAMED_DAYS, PER_WEEK -> rhythm.minutes();
            case PER_DAY -> severalTimesADay(rhythm.minutes(), rhythm.times());
            case PER_YEAR -> rarerThanWeekly(rhythm.minutes(), rhythm.times());
        };
    }

    /**
     * "n times a week" without named days: day i = round(4·i / (n − 1)) for i = 0 … n − 1, so that the work lies evenly
     * over Monday to Friday; once a week is Monday. Six and seven times take Saturday and Sunday as well.
     */
    static Weekdays evenlySpreadDays(int times) {
        if (times <= 1) {
            return Weekdays.of(DayOfWeek.MONDAY);
        }
        if (times > 5) {
            return new Weekdays((1 << Math.min(times, 7)) - 1);
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < times; i++) {
            days.add(DayOfWeek.of(1 + (int) Math.round(4.0 * i / (times - 1))));
        }
        return Weekdays.of(days);
    }

    /** "n times a day": minutes × n on each day. */
    static int severalTimesADay(int minutes, int times) {
        return minutes * times;
    }

    /** Rarer than weekly: minutes × times a year / 52, rounded half up, at least 1. */
    static int rarerThanWeekly(int minutes, int timesAYear) {
        return Math.max(1, (2 * minutes * timesAYear + WEEKS_A_YEAR) / (2 * WEEKS_A_YEAR));
    }

    /**
     * Points per minute freed: the holder's level above the task's, at most 3, and one more when the holder's
     * occupation is marked scarce and there is a difference.
     */
    static int freedValue(int holderLevel, int taskLevel, boolean scarce) {
        int difference = Math.min(3, Math.max(0, holderLevel - taskLevel));
        return difference > 0 && scarce ? difference + 1 : difference;
    }
}
