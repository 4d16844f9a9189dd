package no.ldo.differentiation.suggesting;

import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;

/** Tasks of one job that belong together. */
final class Groups {
    private Groups() {}

    /**
     * One group.
     *
     * @param number within the job
     */
    record Key(UUID job, int number) {}

    /** The same for all tasks of a together-group; empty for a task that stands alone. */
    static Optional<Key> keyOf(PooledTask task) {
        return Optional.ofNullable(task.task().together())
                .map(number -> new Key(task.job().id(), number));
    }
}
