package no.ldo.differentiation.optimiser.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.FilledPosition;

/** Contents of several positions: whether they can stand beside each other (H12–H16), and what they are worth. */
record Together(CarvingProblem problem, List<Column> columns) {
    /** The best way to take one column at most for each position; found by trying them all. */
    static long best(CarvingProblem problem, List<List<Column>> ofPositions) {
        return best(problem, ofPositions, List.of());
    }

    /** The best way to add to what is taken; {@link Long#MIN_VALUE} when that cannot stand itself. */
    static long best(CarvingProblem problem, List<List<Column>> ofPositions, List<Column> taken) {
        Together now = new Together(problem, taken);
        if (!now.isAllowed()) {
            return Long.MIN_VALUE;
        }
        if (ofPositions.isEmpty()) {
            return now.points();
        }
        List<List<Column>> rest = ofPositions.subList(1, ofPositions.size());
        long best = best(problem, rest, taken);
        for (Column column : ofPositions.get(0)) {
            List<Column> more = new ArrayList<>(taken);
            more.add(column);
            best = Math.max(best, best(problem, rest, more));
        }
        return best;
    }

    /** Nothing but more columns can be wrong with more columns, except for groups, which contents hold whole. */
    boolean isAllowed() {
        return IntStream.range(0, problem.tasks().size()).allMatch(this::isShared)
                && IntStream.range(0, problem.jobs().size()).allMatch(this::isNotHollowedOut)
                && IntStream.range(0, problem.units().size()).allMatch(this::isSupervised);
    }

    private boolean isShared(int number) {
        int held = 0;
        int holders = 0;
        for (Column column : columns) {
            if (column.content().tasks().contains(number)) {
                int days = problem.tasks().get(number).days() & days(column);
                if ((held & days) != 0) {
                    return false;
                }
                held |= days;
                holders++;
            }
        }
        return holders <= problem.tasks().get(number).maxSplit();
    }

    private boolean isNotHollowedOut(int job) {
        return columns.stream()
                        .mapToInt(column -> minutes(column, task -> task.job() == job))
                        .sum()
                <= problem.jobs().get(job).maxCarvedMinutes();
    }

    private boolean isSupervised(int unit) {
        return columns.stream()
                        .filter(column -> problem.positions()
                                        .get(column.content().position())
                                        .unit()
                                == unit)
                        .mapToInt(column -> minutes(column, CarvingTask::supervised))
                        .sum()
                <= problem.units().get(unit).supervisedMinutesPerWeek();
    }

    private int minutes(Column column, Predicate<CarvingTask> meant) {
        return column.content().tasks().stream()
                .map(problem.tasks()::get)
                .filter(meant)
                .mapToInt(task -> task.share(days(column)))
                .sum();
    }

    private int days(Column column) {
        FilledPosition content = column.content();
        return problem.positions().get(content.position()).dayPatterns().get(content.pattern());
    }

    /** The whole objective. */
    long points() {
        CarvingWeights weights = problem.weights();
        long sum = columns.stream().mapToLong(Column::points).sum();
        for (int number = 0; number < problem.tasks().size(); number++) {
            int held = 0;
            int holders = 0;
            for (Column column : columns) {
                if (column.content().tasks().contains(number)) {
                    held |= problem.tasks().get(number).days() & days(column);
                    holders++;
                }
            }
            sum -= weights.extraSplit() * Math.max(0, holders - 1L);
            sum -= holders > 0 && held != problem.tasks().get(number).days() ? weights.partial() : 0;
        }
        return sum;
    }
}
