package no.ldo.differentiation.suggesting;

import java.io.Serializable;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.optimiser.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A task that is suggested for a position.
 *
 * @param days on which the position would do it
 * @param onBoard whether the position does it on exactly these days already
 * @param why null while the run goes on
 */
public record SuggestedTask(
        PooledTask task,
        Weekdays days,
        boolean onBoard,
        @Nullable Explanation why) implements Serializable {
    /** Minutes a week. */
    public int minutes() {
        return days.count() * task.task().entry().rhythm().minutesADay();
    }
}
