package no.ldo.web.openings;

import java.io.Serializable;
import java.time.Instant;
import no.ldo.differentiation.openings.InterestRow;

/**
 * An interest as a list shows it.
 *
 * @param state key of how it stands: an outcome, or {@code NEWS}, {@code HIDDEN}, {@code SILENT}, {@code STANDS}
 * @param color of the mark beside its words
 * @param silentDays without a word
 */
public record InterestLine(InterestRow row, String state, String color, long silentDays) implements Serializable {
    static InterestLine of(InterestRow row, int silentLimit, Instant now) {
        long silent = row.state().silentDays(now);
        String state = state(row, silent >= silentLimit);
        return new InterestLine(row, state, color(state), silent);
    }

    private static String state(InterestRow row, boolean silent) {
        if (row.news()) {
            return "NEWS";
        }
        if (row.state().outcome() != null) {
            return row.state().outcome().name();
        }
        if (!row.shown()) {
            return "HIDDEN";
        }
        return silent ? "SILENT" : "STANDS";
    }

    private static String color(String state) {
        return switch (state) {
            case "NEWS" -> "info";
            case "HIDDEN", "SILENT" -> "warning";
            case "TRAINING_PLAN", "VISIT" -> "success";
            default -> "neutral";
        };
    }
}
