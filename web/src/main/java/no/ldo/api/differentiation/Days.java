package no.ldo.api.differentiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of the week, 0 Monday … 6 Sunday, each at most once; kept as a mask with bit 0 for Monday. */
final class Days {
    private static final int WEEK = 7;

    private Days() {}

    /** Null when there is no list. */
    static @Nullable Integer read(JsonWalk walk) {
        int[] mask = {0};
        List<?> days = walk.list(WEEK, () -> {
            Integer day = walk.integer();
            if (day != null && (day < 0 || day >= WEEK)) {
                walk.faults().wrong(walk.where(), "day.outside", "Days are 0 (Monday) to 6 (Sunday).");
            } else if (day != null && (mask[0] >> day & 1) == 1) {
                walk.faults().wrong(walk.where(), "day.twice", "Every day once.");
            } else if (day != null) {
                mask[0] |= 1 << day;
            }
            return day;
        });
        return days == null ? null : mask[0];
    }
}
