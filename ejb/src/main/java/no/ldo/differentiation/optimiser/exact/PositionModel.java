package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Eligibility;

/**
 * Variables of one position: which pattern it works, which pieces it takes with it. One variable for each pattern and
 * piece, so that all loads are linear.
 */
final class PositionModel {
    final CpModel model;
    final CarvingProblem problem;
    final CarvingPosition position;
    final Offers offers;
    final List<BoolVar> works = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();

    PositionModel(CpModel model, CarvingProblem problem, CarvingPosition position, Offers offers) {
        this.model = model;
        this.problem = problem;
        this.position = position;
        this.offers = offers;
        List<List<Integer>> wholes = wholes();
        for (int pattern = 0; pattern < position.dayPatterns().size(); pattern++) {
            works.add(model.newBoolVar("works"));
            for (List<Integer> tasks : wholes) {
                if (isOffered(pattern, tasks)) {
                    pieces.add(new Piece(pattern, tasks, model.newBoolVar("taken")));
                }
            }
        }
    }

    /** Single tasks, and together-groups as one. */
    private List<List<Integer>> wholes() {
        Map<Integer, List<Integer>> wholes = new TreeMap<>();
        for (int task = 0; task < problem.tasks().size(); task++) {
            int group = problem.tasks().get(task).group();
            // groups by their own number, single tasks by numbers below all groups
            wholes.computeIfAbsent(group >= 0 ? group : -1 - task, any -> new ArrayList<>())
                    .add(task);
        }
        return List.copyOf(wholes.values());
    }

    private boolean isOffered(int pattern, List<Integer> tasks) {
        return tasks.stream()
                .allMatch(task -> mayHold(task(task), position.dayPatterns().get(pattern))
                        && offers.points(pattern, task) != Offers.NOT_OFFERED);
    }

    /** H1–H6. */
    private boolean mayHold(CarvingTask task, int days) {
        return (task.days() & days) != 0
                && Eligibility.forbids(problem, task, position).isEmpty();
    }

    CarvingTask task(int number) {
        return problem.tasks().get(number);
    }

    /** Minutes a week of those tasks of the piece that are meant. */
    long minutes(Piece piece, Predicate<CarvingTask> meant) {
        int days = position.dayPatterns().get(piece.pattern());
        return piece.tasks().stream()
                .map(this::task)
                .filter(meant)
                .mapToLong(task -> task.share(days))
                .sum();
    }

    List<Piece> ofPattern(int pattern) {
        return pieces.stream().filter(piece -> piece.pattern() == pattern).toList();
    }

    /** Minutes on one day of those tasks of the piece that are meant. */
    long minutesOn(int day, Piece piece, Predicate<CarvingTask> meant) {
        int days = position.dayPatterns().get(piece.pattern()) & 1 << day;
        return piece.tasks().stream()
                .map(this::task)
                .filter(meant)
                .mapToLong(task -> task.share(days))
                .sum();
    }

    /** The pieces that are taken, each with its weight. */
    LinearExprBuilder sum(ToLongFunction<Piece> weight) {
        return sum(pieces, weight);
    }

    static LinearExprBuilder sum(List<Piece> pieces, ToLongFunction<Piece> weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Piece piece : pieces) {
            long amount = weight.applyAsLong(piece);
            if (amount != 0) {
                sum.addTerm(piece.taken(), amount);
            }
        }
        return sum;
    }

    /** The pattern that is worked, with its weight; 0 for an empty position. */
    LinearExprBuilder sumOfPatterns(ToLongFunction<Integer> weightOfDays) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int pattern = 0; pattern < works.size(); pattern++) {
            long amount = weightOfDays.applyAsLong(position.dayPatterns().get(pattern));
            if (amount != 0) {
                sum.addTerm(works.get(pattern), amount);
            }
        }
        return sum;
    }

    /** 1 when the position is filled. */
    LinearExprBuilder filled() {
        return sumOfPatterns(days -> 1);
    }

    /** For each task or group of which some task is meant: the ways to hold it, one at a time. */
    List<BoolVar[]> ways(Predicate<CarvingTask> meant) {
        Map<Integer, List<BoolVar>> ways = new TreeMap<>();
        for (Piece piece : pieces) {
            if (holds(piece, meant)) {
                ways.computeIfAbsent(piece.tasks().get(0), any -> new ArrayList<>())
                        .add(piece.taken());
            }
        }
        return ways.values().stream()
                .map(variables -> variables.toArray(BoolVar[]::new))
                .toList();
    }

    boolean holds(Piece piece, Predicate<CarvingTask> meant) {
        return piece.tasks().stream().map(this::task).anyMatch(meant);
    }

    /** The tasks that the solver has chosen, rising. */
    List<Integer> taken(CpAnswer answer) {
        return pieces.stream()
                .filter(piece -> answer.isTrue(piece.taken()))
                .flatMap(piece -> piece.tasks().stream())
                .sorted()
                .toList();
    }
}
