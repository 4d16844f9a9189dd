package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Eligibility;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import org.jspecify.annotations.Nullable;

/** How many tasks each of H1–H5 alone keeps from a position, each demand by itself: what one would look at first. */
final class LostTasks {
    private final CarvingProblem problem;
    private final List<Lost> all = new ArrayList<>();

    private LostTasks(CarvingProblem problem) {
        this.problem = problem;
    }

    /** Most first; rules that keep nothing from it are left out. */
    static List<Lost> of(CarvingProblem problem, CarvingPosition position) {
        LostTasks lost = new LostTasks(problem);
        lost.count("H1", null, CarvingTask::authorisationOnly);
        lost.count("H2", null, task -> task.level() > position.levelCeiling());
        lost.count("H3", null, task -> !position.allowedUnits().contains(problem.unitOf(task)));
        for (int key = 0; key < problem.demandKeys().size(); key++) {
            int demand = key;
            int limit = position.limits().get(key);
            lost.count(
                    "H4", problem.demandKeys().get(key), task -> task.demands().get(demand) > limit);
        }
        lost.count("H5", null, task -> Eligibility.minutesInDay(task, position) < task.minutes());
        lost.all.sort(Comparator.comparingInt(Lost::tasks).reversed());
        return lost.all;
    }

    private void count(String rule, @Nullable String demand, Predicate<CarvingTask> keeps) {
        int tasks = (int) problem.tasks().stream().filter(keeps).count();
        if (tasks > 0) {
            all.add(new Lost(rule, demand, tasks, problem.tasks().size()));
        }
    }
}
