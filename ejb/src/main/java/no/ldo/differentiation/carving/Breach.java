package no.ldo.differentiation.carving;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * By how much a hard rule does not hold, in the terms of the problem.
 *
 * @param field what says how much may be: a field of the position, of the job ({@code maxCarvedMinutes}) or of the unit
 *     ({@code supervisedMinutesPerWeek}), or {@link #WINDOW}
 * @param is how much there is: minutes a week or a day, tasks, places, or the level or demand of the task
 * @param limit the least that must be, when the field's name begins with "min", else the most that may be
 * @param day 0 Monday … 6 Sunday; null when it is not about one day
 * @param demand key of the demand; null when it is not about one
 * @param from minutes after midnight at which the stretch of {@code limit} minutes begins; null but for {@link #WINDOW}
 */
public record Breach(
        String field,
        int is,
        int limit,
        @Nullable Integer day,
        @Nullable String demand,
        @Nullable Integer from) implements Serializable {
    /** A stretch of the day holds more work than it has minutes. */
    public static final String WINDOW = "window";

    static Breach of(String field, int is, int limit) {
        return new Breach(field, is, limit, null, null, null);
    }

    Breach on(int weekday) {
        return new Breach(field, is, limit, weekday, demand, from);
    }

    Breach about(String key) {
        return new Breach(field, is, limit, day, key, from);
    }

    Breach beginning(int minute) {
        return new Breach(field, is, limit, day, demand, minute);
    }
}
