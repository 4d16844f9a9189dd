package no.ldo.differentiation.carving;

import java.util.List;
import java.util.Optional;

/** Whether a position may ever hold a task: the rules that concern one task and one position alone. */
public final class Eligibility {
    private Eligibility() {}

    /** Number of the first of H1–H5 that forbids it; empty when the position may hold the task on some days. */
    public static Optional<String> forbids(CarvingProblem problem, CarvingTask task, CarvingPosition position) {
        if (task.authorisationOnly()) {
            return Optional.of("H1");
        }
        if (task.level() > position.levelCeiling()) {
            return Optional.of("H2");
        }
        if (!position.allowedUnits().contains(problem.unitOf(task))) {
            return Optional.of("H3");
        }
        if (asksTooMuch(task.demands(), position.limits())) {
            return Optional.of("H4");
        }
        return windowEnd(task, position) - windowStart(task, position) < task.minutes()
                ? Optional.of("H5")
                : Optional.empty();
    }

    /** Earliest minute of the day at which the position can do the task. */
    public static int windowStart(CarvingTask task, CarvingPosition position) {
        return Math.max(task.windowStart(), position.dayStart());
    }

    /** Minute of the day at which the position must have done the task. */
    public static int windowEnd(CarvingTask task, CarvingPosition position) {
        return Math.min(task.windowEnd(), position.dayEnd());
    }

    private static boolean asksTooMuch(List<Integer> demands, List<Integer> limits) {
        for (int key = 0; key < demands.size(); key++) {
            if (demands.get(key) > limits.get(key)) {
                return true;
            }
        }
        return false;
    }
}
