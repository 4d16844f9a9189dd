package no.ldo.web.shadowing;

import java.time.Instant;
import java.time.LocalTime;
import no.ldo.shared.TimeSource;

/** Times of day in Norway, as {@code shadowing.js} writes them too. */
final class Clock {
    private Clock() {}

    /** {@code 08:05}. */
    static String of(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, TimeSource.NORWAY);
        return of(time.getHour() * 60 + time.getMinute());
    }

    /** Of minutes after midnight. */
    static String of(int minutes) {
        return two(minutes / 60) + ":" + two(minutes % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
