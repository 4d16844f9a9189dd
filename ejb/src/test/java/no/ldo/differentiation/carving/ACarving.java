package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds small problems as in speech: two demands, two units with one job each, tasks and positions as the test needs. */
public final class ACarving {
    public static final int MONDAY_TO_FRIDAY = 31;
    public static final int MONDAY_WEDNESDAY = 5;
    public static final int TUESDAY_THURSDAY = 10;

    private final List<CarvingTask> tasks = new ArrayList<>();
    private final List<CarvingPosition> positions = new ArrayList<>();
    private int carved = 2000;
    private int supervision = 2000;

    /** A job lets only so many minutes go. */
    public ACarving lettingGo(int minutes) {
        carved = minutes;
        return this;
    }

    /** A unit attends to only so many supervised minutes. */
    public ACarving supervising(int minutes) {
        supervision = minutes;
        return this;
    }

    public ACarving task(CarvingTask task) {
        tasks.add(task);
        return this;
    }

    public ACarving position(CarvingPosition position) {
        positions.add(position);
        return this;
    }

    public CarvingProblem problem() {
        return new CarvingProblem(
                "Test",
                1,
                List.of("d430", "d450"),
                List.of(new CarvingUnit("A", supervision), new CarvingUnit("B", supervision)),
                List.of(new CarvingJob(0, carved), new CarvingJob(1, carved)),
                tasks,
                positions,
                CarvingWeights.of(name -> 1));
    }

    /** An hour of easy work on the days, between eight and four, that two may share. */
    public static CarvingTask anHour(int days) {
        return task(0, days, -1, false, 2);
    }

    public static CarvingTask task(int place, int days, int group, boolean supervised, int maxSplit) {
        return new CarvingTask(
                0,
                "Task",
                "REN",
                place,
                60,
                days,
                480,
                960,
                0,
                false,
                List.of(2, 0),
                supervised,
                false,
                1,
                1,
                group,
                maxSplit);
    }

    /** At most four hours a day and ten hours a week in the first unit. */
    public static CarvingPosition somebody(Integer... patterns) {
        return somebody(1, 240, List.of(), patterns);
    }

    public static CarvingPosition somebody(int maxTasks, int maxDayMinutes, List<DoseCap> caps, Integer... patterns) {
        return new CarvingPosition(
                0,
                "Position",
                Set.of(0),
                60,
                600,
                1,
                List.of(2, 4),
                caps,
                List.of(patterns),
                480,
                960,
                30,
                maxDayMinutes,
                maxTasks,
                1,
                Set.of("REN"));
    }
}
