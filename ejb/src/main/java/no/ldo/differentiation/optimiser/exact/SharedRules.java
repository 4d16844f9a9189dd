package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingWeights;

/**
 * What positions have to do with each other: H12, H13, H15, H16, and the points for sharing a task. H14 is kept because
 * groups are taken whole. Whatever can be chosen, a piece of a position or a whole column, is told here share by share.
 */
final class SharedRules {
    private static final int DAYS = 7;

    private final CpModel model;
    private final CarvingProblem problem;
    private final Map<Integer, List<Share>> sharesOfTask = new TreeMap<>();
    private final Map<Integer, LinearExprBuilder> carved = new TreeMap<>();
    private final Map<Integer, LinearExprBuilder> supervised = new TreeMap<>();

    /** A task on some days, when the choice is taken. */
    private record Share(BoolVar taken, int days) {}

    SharedRules(CpModel model, CarvingProblem problem) {
        this.model = model;
        this.problem = problem;
    }

    /**
     * @param unit of the position that takes it
     * @param days the pattern of the position
     */
    void tell(BoolVar taken, int unit, int days, List<Integer> tasks) {
        for (int number : tasks) {
            CarvingTask task = problem.tasks().get(number);
            sharesOfTask.computeIfAbsent(number, any -> new ArrayList<>()).add(new Share(taken, task.days() & days));
            carved.computeIfAbsent(task.job(), any -> LinearExpr.newBuilder()).addTerm(taken, task.share(days));
            if (task.supervised()) {
                supervised.computeIfAbsent(unit, any -> LinearExpr.newBuilder()).addTerm(taken, task.share(days));
            }
        }
    }

    /** When everything has been told. */
    void add(LinearExprBuilder points) {
        sharesOfTask.forEach((number, shares) -> addTask(problem.tasks().get(number), shares, points));
        carved.forEach((job, minutes) ->
                model.addLessOrEqual(minutes, problem.jobs().get(job).maxCarvedMinutes()));
        supervised.forEach((unit, minutes) ->
                model.addLessOrEqual(minutes, problem.units().get(unit).supervisedMinutesPerWeek()));
    }

    /** Holders = the first (1 or 0) + the others. */
    private void addTask(CarvingTask task, List<Share> shares, LinearExprBuilder points) {
        CarvingWeights weights = problem.weights();
        // never more than there are shares, so that the points of all tasks together stay a number
        long mostOthers = Math.min(task.maxSplit(), shares.size()) - 1L;
        BoolVar first = model.newBoolVar("first");
        IntVar others = model.newIntVar(0, mostOthers, "others");
        model.addEquality(
                LinearExpr.newBuilder().add(first).add(others),
                LinearExpr.sum(shares.stream().map(Share::taken).toArray(BoolVar[]::new)));
        model.addLessOrEqual(others, LinearExpr.term(first, mostOthers));
        BoolVar full = model.newBoolVar("full");
        for (int day = 0; day < DAYS; day++) {
            if ((task.days() >> day & 1) == 1) {
                List<Literal> holders = on(day, shares);
                model.addAtMostOne(holders);
                model.addLessOrEqual(full, LinearExpr.sum(holders.toArray(Literal[]::new)));
            }
        }
        points.addTerm(others, -weights.extraSplit())
                .addTerm(first, -weights.partial())
                .addTerm(full, weights.partial());
    }

    private static List<Literal> on(int day, List<Share> shares) {
        List<Literal> holders = new ArrayList<>();
        for (Share share : shares) {
            if ((share.days() >> day & 1) == 1) {
                holders.add(share.taken());
            }
        }
        return holders;
    }
}
