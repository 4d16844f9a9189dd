package no.ldo.differentiation.carving;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H9: whether the work of one day can be done within its windows. Work may be interrupted. */
final class Windows {
    private Windows() {}

    /** Whether a stretch of the day holds more work than it has minutes. */
    static boolean areOverfull(CarvingPosition position, List<CarvingTask> today) {
        return worst(position, today) != null;
    }

    /**
     * The stretch that is overfilled by most minutes; null when the day can be done. Every stretch between a start and an
     * end is tried: that is sufficient as well as necessary.
     */
    static @Nullable Breach worst(CarvingPosition position, List<CarvingTask> today) {
        List<CarvingTask> byEnd = today.stream()
                .sorted(Comparator.comparingInt(task -> Eligibility.windowEnd(task, position)))
                .toList();
        int[] starts = byEnd.stream()
                .mapToInt(task -> Eligibility.windowStart(task, position))
                .toArray();
        Breach worst = null;
        for (int start : starts) {
            int inside = 0;
            for (int i = 0; i < starts.length; i++) {
                int end = Eligibility.windowEnd(byEnd.get(i), position);
                inside += starts[i] >= start ? byEnd.get(i).minutes() : 0;
                if (start < end && inside - (end - start) > by(worst)) {
                    worst = Breach.of(Breach.WINDOW, inside, end - start).beginning(start);
                }
            }
        }
        return worst;
    }

    private static int by(@Nullable Breach breach) {
        return breach == null ? 0 : breach.is() - breach.limit();
    }
}
