package no.ldo.differentiation.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ldo.differentiation.fit.Remark.Kind;
import no.ldo.differentiation.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Whether a day can be done: tasks that must be done between two moments take no longer than there is between them. Necessary
 * and, as work may be interrupted, sufficient (ldo-carving-1, H9).
 */
final class Crowding {
    private static final int DAY = 24 * 60;

    private Crowding() {}

    private record Work(int start, int end, int minutes) {
        boolean within(int from, int to) {
            return from <= start && end <= to;
        }
    }

    /** The stretch of the day that is overfilled the most; empty when the day can be done. */
    static Optional<Remark> of(DayPlan day, @Nullable Frame frame) {
        List<Work> works = works(day, frame);
        int worst = 0;
        Remark found = null;
        for (Work first : works) {
            for (Work last : works) {
                int from = first.start();
                int to = last.end();
                int needed = works.stream()
                        .filter(work -> work.within(from, to))
                        .mapToInt(Work::minutes)
                        .sum();
                if (to > from && needed - (to - from) > worst) {
                    worst = needed - (to - from);
                    found = Remark.of(Kind.CROWDED, day.day(), from, to, needed);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** In the windows as the person's day cuts them; what has no place in it at all is told elsewhere. */
    private static List<Work> works(DayPlan day, @Nullable Frame frame) {
        int begins = frame == null ? 0 : frame.days().dayStart();
        int ends = frame == null ? DAY : frame.days().dayEnd();
        List<Work> works = new ArrayList<>();
        for (Planned task : day.tasks()) {
            int start = Math.max(begins, task.task().slot().start());
            int end = Math.min(ends, task.task().slot().end());
            if (end - start >= task.minutesADay()) {
                works.add(new Work(start, end, task.minutesADay()));
            }
        }
        return works;
    }
}
