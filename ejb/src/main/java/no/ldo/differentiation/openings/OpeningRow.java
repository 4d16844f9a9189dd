package no.ldo.differentiation.openings;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * One opening in the list.
 *
 * @param number the approved version that is shown
 * @param trades STYRK-08 codes of the donor jobs
 * @param interest the standing interest of the reader's own office, or null
 */
public record OpeningRow(
        UUID position,
        int number,
        String title,
        Where where,
        Load load,
        Demands demands,
        List<String> trades,
        boolean withColleagues,
        Instant shownAt,
        @Nullable UUID interest)
        implements Serializable {
    public OpeningRow {
        trades = List.copyOf(trades);
    }

    /** Company and unit. @param town where the unit is, empty when the company has not told */
    public record Where(String company, String unit, String town) implements Serializable {}

    /** How much work it is. */
    public record Load(int minutesAWeek, int fullTimeMinutes, Weekdays days, int tasks) implements Serializable {
        /** Per cent of full time, with one decimal. */
        public double percent() {
            return Math.round(minutesAWeek * 1000.0 / fullTimeMinutes) / 10.0;
        }
    }

    static List<String> codes(String stored) {
        return Arrays.stream(stored.strip().split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
