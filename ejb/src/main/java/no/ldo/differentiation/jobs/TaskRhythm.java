package no.ldo.differentiation.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * When and how long a task is done, as a person says it. From it follow the days and the minutes that positions are
 * composed of.
 *
 * @param minutes how long it takes each time
 * @param times how many times a week, a day or a year; 1 with named days
 * @param named the days that are named or picked; may be empty except for {@link Frequency#NAMED_DAYS}
 */
public record TaskRhythm(
        @NotNull Frequency frequency,
        @Min(1) @Max(1440) int minutes,
        @Min(1) @Max(366) int times,
        @NotNull Weekdays named)
        implements Serializable {

    /** The days of the week on which it is done. */
    public Weekdays days() {
        return TaskLoad.daysOf(this);
    }

    /** Minutes on each of those days. */
    public int minutesADay() {
        return TaskLoad.minutesADay(this);
    }

    /** Minutes in a week, on all of its days. */
    public int minutesAWeek() {
        return days().count() * minutesADay();
    }
}
