package no.ldo.differentiation.fit;

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
    private Crowding() {}

    /** The stretch of the day that is overfilled the most; empty when the day can be done. */
    static Optional<Remark> of(DayPlan day, @Nullable Frame frame) {
        List<Work> works = day.tasks().stream()
                .map(task -> Work.of(task, frame))
                .filter(Work::fits) // what has no place at all is told elsewhere
                .toList();
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
}
