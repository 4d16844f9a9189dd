package no.ldo.differentiation.carving;

import java.util.List;

/** H9: whether the work of one day can be done within its windows. Work may be interrupted. */
final class Windows {
    private Windows() {}

    /**
     * Most minutes by which the tasks of a day overfill a stretch of it; 0 or less when the day can be done. Every
     * stretch between a start and an end is tried: that is sufficient as well as necessary.
     */
    static int overfull(CarvingPosition position, List<CarvingTask> today) {
        int worst = 0;
        for (CarvingTask from : today) {
            int start = Eligibility.windowStart(from, position);
            for (CarvingTask until : today) {
                int end = Eligibility.windowEnd(until, position);
                if (start < end) {
                    worst = Math.max(worst, inside(position, today, start, end) - (end - start));
                }
            }
        }
        return worst;
    }

    private static int inside(CarvingPosition position, List<CarvingTask> today, int start, int end) {
        return today.stream()
                .filter(task -> Eligibility.windowStart(task, position) >= start
                        && Eligibility.windowEnd(task, position) <= end)
                .mapToInt(CarvingTask::minutes)
                .sum();
    }
}
