package no.ldo.differentiation.carving;

import java.util.Comparator;
import java.util.List;

/** H9: whether the work of one day can be done within its windows. Work may be interrupted. */
final class Windows {
    private Windows() {}

    /**
     * Most minutes by which the tasks of a day overfill a stretch of it; 0 or less when the day can be done. Every
     * stretch between a start and an end is tried: that is sufficient as well as necessary.
     */
    static int overfull(CarvingPosition position, List<CarvingTask> today) {
        List<CarvingTask> byEnd = today.stream()
                .sorted(Comparator.comparingInt(task -> Eligibility.windowEnd(task, position)))
                .toList();
        int[] starts = byEnd.stream()
                .mapToInt(task -> Eligibility.windowStart(task, position))
                .toArray();
        int worst = 0;
        for (int start : starts) {
            int inside = 0;
            for (int i = 0; i < starts.length; i++) {
                int end = Eligibility.windowEnd(byEnd.get(i), position);
                inside += starts[i] >= start ? byEnd.get(i).minutes() : 0;
                worst = start < end ? Math.max(worst, inside - (end - start)) : worst;
            }
        }
        return worst;
    }
}
