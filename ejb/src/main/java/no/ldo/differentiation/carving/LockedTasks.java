package no.ldo.differentiation.carving;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The locked tasks of one position against the rules that more tasks can only make worse: H6 and the upper ends of H7–H11. */
final class LockedTasks {
    private static final int DAYS = 7;

    /** With more tasks than this on one day its windows are left to the optimiser: trying all stretches would take long. */
    private static final int MOST_FOR_WINDOWS = 100;

    private final CarvingPosition position;
    private final List<CarvingTask> tasks;

    LockedTasks(CarvingPosition position, List<CarvingTask> tasks) {
        this.position = position;
        this.tasks = tasks;
    }

    /** The first rule that breaks on the days of the pattern. */
    Optional<String> broken(int pattern) {
        if (tasks.stream().anyMatch(task -> (task.days() & pattern) == 0)) {
            return Optional.of("H6");
        }
        if (tasks.size() > position.maxTasks() || places() > position.maxLocations()) {
            return Optional.of("H11");
        }
        if (tasks.stream().mapToLong(task -> task.share(pattern)).sum() > position.maxMinutes()) {
            return Optional.of("H7");
        }
        for (int day = 0; day < DAYS; day++) {
            Optional<String> rule = (pattern >> day & 1) == 1 ? brokenOn(day) : Optional.empty();
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    private long places() {
        return tasks.stream().mapToInt(CarvingTask::location).distinct().count();
    }

    private Optional<String> brokenOn(int day) {
        List<CarvingTask> today =
                tasks.stream().filter(task -> (task.days() >> day & 1) == 1).toList();
        if (minutes(today, null) > position.maxDayMinutes()) {
            return Optional.of("H8");
        }
        if (position.doseCaps().stream().anyMatch(cap -> minutes(today, cap) > cap.maxMinutesPerDay())) {
            return Optional.of("H10");
        }
        return today.size() <= MOST_FOR_WINDOWS && Windows.areOverfull(position, today)
                ? Optional.of("H9")
                : Optional.empty();
    }

    /** @param counted only tasks with the strain of this cap; null for all */
    private static long minutes(List<CarvingTask> today, @Nullable DoseCap counted) {
        return today.stream()
                .filter(task -> counted == null || task.demands().get(counted.demand()) >= counted.threshold())
                .mapToLong(CarvingTask::minutes)
                .sum();
    }
}
