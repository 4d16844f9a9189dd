package no.ldo.differentiation.fit;

import java.io.Serializable;
import java.time.DayOfWeek;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;

/** A task that a position does on some of its days. */
public interface Planned extends Serializable {
    TaskEntry task();

    /** Days on which the position does it. */
    Weekdays days();

    /** Where it is done, the same text for the same place. */
    String place();

    default String name() {
        return task().name();
    }

    /** Minutes on each of the days. */
    default int minutesADay() {
        return task().rhythm().minutesADay();
    }

    default int minutesAWeek() {
        return days().count() * minutesADay();
    }

    default boolean on(DayOfWeek day) {
        return days().contains(day);
    }
}
