package no.ldo.web.differentiation;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.FeatureTexts;
import org.jspecify.annotations.Nullable;

/** Days of the week and times of day between forms, texts and the domain. */
final class Days {
    private Days() {}

    /** From what check boxes post: 1 for Monday to 7; anything else is left out. */
    static Weekdays of(String @Nullable [] numbers) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (numbers != null) {
            Arrays.stream(numbers)
                    .filter(number -> number.matches("[1-7]"))
                    .forEach(number -> days.add(DayOfWeek.of(Integer.parseInt(number))));
        }
        return Weekdays.of(days);
    }

    static String[] numbers(Weekdays days) {
        return days.days().stream().map(day -> String.valueOf(day.getValue())).toArray(String[]::new);
    }

    /** "man, ons, fre", or "man–fre" for the working week. */
    static String told(Weekdays days, FeatureTexts texts) {
        if (days.equals(Weekdays.MONDAY_TO_FRIDAY)) {
            return texts.get("days.workingWeek");
        }
        return days.days().stream()
                .map(day -> texts.get("day.short." + day.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Minutes after midnight as {@code 08:30}. */
    static String clock(int minutes) {
        return two(minutes / 60) + ":" + two(minutes % 60);
    }

    /** "08:00–10:30". */
    static String window(int start, int end) {
        return clock(start) + "–" + clock(end);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Minutes after midnight; a text that is no time of day is midnight, which the rules then refuse. */
    static int minutes(@Nullable String clock) {
        if (clock == null || !clock.matches("([01]?[0-9]|2[0-4])[:.][0-5][0-9]")) {
            return 0;
        }
        String[] parts = clock.split("[:.]");
        return Math.min(1440, Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]));
    }
}
