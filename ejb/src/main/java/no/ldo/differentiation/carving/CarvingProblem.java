package no.ldo.differentiation.carving;

import java.util.List;

/**
 * Jobs, their tasks and the positions to be composed from them (format {@code ldo-carving-1}). Things refer to each
 * other by their place in these lists.
 *
 * @param name what the problem is called; comes back in its solution
 * @param seed informative, what a generated problem was made from
 * @param demandKeys functional demands; their order fixes the vectors of demands and limits
 */
public record CarvingProblem(
        String name,
        long seed,
        List<String> demandKeys,
        List<CarvingUnit> units,
        List<CarvingJob> jobs,
        List<CarvingTask> tasks,
        List<CarvingPosition> positions,
        CarvingWeights weights) {
    /** The name of the format. */
    public static final String FORMAT = "ldo-carving-1";

    /** Most tasks that are taken. */
    public static final int MOST_TASKS = 10_000;

    /** Most positions that are taken. */
    public static final int MOST_POSITIONS = 200;

    public CarvingProblem {
        demandKeys = List.copyOf(demandKeys);
        units = List.copyOf(units);
        jobs = List.copyOf(jobs);
        tasks = List.copyOf(tasks);
        positions = List.copyOf(positions);
    }

    /** The unit whose job holds the task today. */
    public int unitOf(CarvingTask task) {
        return jobs.get(task.job()).unit();
    }
}
