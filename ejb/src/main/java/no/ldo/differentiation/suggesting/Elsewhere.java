package no.ldo.differentiation.suggesting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.UnitId;

/** What {@link Others} hold: days, holders, minutes of jobs, supervision. It is not there for those asked for. */
final class Elsewhere {
    private final Map<UUID, Weekdays> days = new HashMap<>();
    private final Map<UUID, Integer> holders = new HashMap<>();
    private final Map<UUID, Integer> minutesOfJob = new HashMap<>();
    private final Map<UnitId, Integer> supervised = new HashMap<>();
    private final Set<Groups.Key> heldGroups = new HashSet<>();

    /** Reckons a share of the task. */
    void hold(PooledTask task, HeldShare share) {
        days.merge(share.task(), share.days(), Weekdays::plus);
        holders.merge(share.task(), 1, Integer::sum);
        minutesOfJob.merge(task.job().id(), share.minutes(), Integer::sum);
        if (task.task().entry().terms().supervised()) {
            supervised.merge(share.unit(), share.minutes(), Integer::sum);
        }
        Groups.keyOf(task).ifPresent(heldGroups::add);
    }

    Weekdays freeDaysOf(PooledTask task) {
        return task.task()
                .entry()
                .rhythm()
                .days()
                .minus(days.getOrDefault(task.task().id(), Weekdays.NONE));
    }

    /** How many more may share it. */
    int splitsLeft(PooledTask task) {
        return task.task().entry().terms().maxSplit()
                - holders.getOrDefault(task.task().id(), 0);
    }

    /** Whether one of its together-group is held: then all of the group must be done by that holder. */
    boolean holdsGroupOf(PooledTask task) {
        return Groups.keyOf(task).filter(heldGroups::contains).isPresent();
    }

    int minutesOf(UUID job) {
        return minutesOfJob.getOrDefault(job, 0);
    }

    int supervisedIn(UnitId unit) {
        return supervised.getOrDefault(unit, 0);
    }
}
