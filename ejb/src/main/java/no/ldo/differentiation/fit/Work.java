package no.ldo.differentiation.fit;

import no.ldo.differentiation.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A task on one day, in its window as the person's day cuts it.
 *
 * @param start minutes after midnight, the earliest start
 * @param end minutes after midnight, the latest end
 * @param minutes that it takes
 */
record Work(int start, int end, int minutes) {
    private static final int DAY = 24 * 60;

    /** @param frame null where there is none: then nothing is cut */
    static Work of(Planned task, @Nullable Frame frame) {
        int begins = frame == null ? 0 : frame.days().dayStart();
        int ends = frame == null ? DAY : frame.days().dayEnd();
        return new Work(
                Math.max(begins, task.task().slot().start()),
                Math.min(ends, task.task().slot().end()),
                task.minutesADay());
    }

    /** Whether it has a place in its window (ldo-carving-1, H5). */
    boolean fits() {
        return end - start >= minutes;
    }

    boolean within(int from, int to) {
        return from <= start && end <= to;
    }
}
