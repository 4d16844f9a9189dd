package no.ldo.differentiation.carving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        return minutesInDay(task, position) < task.minutes() ? Optional.of("H5") : Optional.empty();
    }

    /**
     * By how much {@linkplain #forbids the rule that forbids it} does not hold; of demands the one that is furthest above the
     * limit. Null when nothing forbids it, and for authorisation and units, which count nothing.
     */
    public static @Nullable Breach breach(CarvingProblem problem, CarvingTask task, CarvingPosition position) {
        return switch (forbids(problem, task, position).orElse("")) {
            case "H2" -> Breach.of("levelCeiling", task.level(), position.levelCeiling());
            case "H4" -> demand(problem, task, position);
            case "H5" -> Breach.of("day", task.minutes(), Math.max(0, minutesInDay(task, position)));
            default -> null;
        };
    }

    private static Breach demand(CarvingProblem problem, CarvingTask task, CarvingPosition position) {
        int key = IntStream.range(0, task.demands().size())
                .boxed()
                .max(Comparator.comparingInt(
                        k -> task.demands().get(k) - position.limits().get(k)))
                .orElseThrow();
        return Breach.of("limits", task.demands().get(key), position.limits().get(key))
                .about(problem.demandKeys().get(key));
    }

    /** Earliest minute of the day at which the position can do the task. */
    public static int windowStart(CarvingTask task, CarvingPosition position) {
        return Math.max(task.windowStart(), position.dayStart());
    }

    /** Minute of the day at which the position must have done the task. */
    public static int windowEnd(CarvingTask task, CarvingPosition position) {
        return Math.min(task.windowEnd(), position.dayEnd());
    }

    /** Minutes of the task's window that lie in the person's day; 0 or less when none do. */
    public static int minutesInDay(CarvingTask task, CarvingPosition position) {
        return windowEnd(task, position) - windowStart(task, position);
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
