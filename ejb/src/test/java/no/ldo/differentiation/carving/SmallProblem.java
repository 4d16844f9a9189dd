package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem for tests with two units that have a job each, and two demands. Nothing is scarce unless it is said; every
 * weight is another number, so that none can stand in for another.
 */
final class SmallProblem {
    private static final CarvingWeights WEIGHTS =
            new CarvingWeights(2, 3, 211, 31, 23, 41, 83, 3, 127, 2, 5, 40, 7, 4, 151, 4, 157, 1, 120, 61);

    private final List<CarvingTask> tasks = new ArrayList<>();
    private final List<CarvingPosition> positions = new ArrayList<>();
    private final int[] carved = {10_000, 10_000};
    private final int[] supervised = {10_000, 10_000};

    SmallProblem task(ATask task) {
        tasks.add(task.made());
        return this;
    }

    SmallProblem position(APosition position) {
        positions.add(position.made());
        return this;
    }

    /** The job of that number is in the unit of that number. */
    SmallProblem maxCarved(int job, int minutes) {
        carved[job] = minutes;
        return this;
    }

    SmallProblem supervision(int unit, int minutes) {
        supervised[unit] = minutes;
        return this;
    }

    CarvingProblem made() {
        return new CarvingProblem(
                "small",
                0,
                List.of("d430", "d450"),
                List.of(new CarvingUnit("A", supervised[0]), new CarvingUnit("B", supervised[1])),
                List.of(new CarvingJob(0, carved[0]), new CarvingJob(1, carved[1])),
                tasks,
                positions,
                WEIGHTS);
    }

    /** What the reference checker says of a plan with these lines. */
    ReferenceChecker.Verdict check(FilledPosition... lines) {
        return ReferenceChecker.check(made(), new Composition(List.of(lines)));
    }

    static FilledPosition line(int position, int pattern, Integer... tasks) {
        return new FilledPosition(position, pattern, List.of(tasks));
    }
}
