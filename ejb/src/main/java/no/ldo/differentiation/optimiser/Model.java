package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.FilledPosition;

/**
 * A request in flat arrays. Tasks that belong together are one item, offered only where all of them may be taken, so that
 * together-groups (H14) need no further care. Never changed once made: all threads share it.
 */
final class Model {
    private static final int MOST_MINUTES = 500_000_000;

    /** Points of a minute, about, in the data that the search was tuned on; up to so many times as much it bears as it is. */
    private static final double USUAL_POINTS = 2;

    private static final double STILL_USUAL = 10;

    final CarvingProblem problem;
    final CarvingWeights weights;

    /** The tasks of each item. */
    final int[][] items;

    final int[] days;
    final int[] job;
    final int[] maxSplit;
    final int[] taskMinutes;
    final boolean[] supervised;
    final int[] jobMost;
    final int[] unitMost;
    final Slot[] slots;

    /** The slots as a bound needs them. */
    final Slot[] wholeSlots;

    /** How much more a minute is worth than in the data that the search was tuned on; 1 when it is about the same. */
    final double scale;

    Model(CarvingRequest request) {
        problem = request.problem();
        weights = problem.weights();
        int tasks = problem.tasks().size();
        days = new int[tasks];
        job = new int[tasks];
        maxSplit = new int[tasks];
        taskMinutes = new int[tasks];
        supervised = new boolean[tasks];
        for (int t = 0; t < tasks; t++) {
            CarvingTask task = problem.tasks().get(t);
            days[t] = task.days();
            job[t] = task.job();
            maxSplit[t] = task.maxSplit();
            taskMinutes[t] = task.minutes();
            supervised[t] = task.supervised();
        }
        jobMost = problem.jobs().stream()
                .mapToInt(one -> limit(one.maxCarvedMinutes()))
                .toArray();
        unitMost = problem.units().stream()
                .mapToInt(one -> limit(one.supervisedMinutesPerWeek()))
                .toArray();
        items = together(problem.tasks());
        slots = new Slot[problem.positions().size()];
        SlotMaker maker = new SlotMaker(this, request);
        wholeSlots = new Slot[slots.length];
        for (int p = 0; p < slots.length; p++) {
            slots[p] = maker.make(p);
            wholeSlots[p] = maker.whole(p, slots[p]);
        }
        double times = pointsOfAMinute() / USUAL_POINTS;
        scale = times > STILL_USUAL ? times : 1;
    }

    private double pointsOfAMinute() {
        double points = 0;
        double minutes = 1;
        for (Slot slot : slots) {
            for (int k = 0; k < slot.masks.length; k++) {
                for (int c : slot.order[k]) {
                    points += Math.abs((double) slot.value[k][c]);
                    minutes += slot.minutes[k][c];
                }
            }
        }
        return points / minutes;
    }

    /** A limit on minutes in numbers that can be added: no sum of minutes reaches half of what is left of it. */
    static int limit(int minutes) {
        return Math.min(minutes, MOST_MINUTES);
    }

    private static int[][] together(List<CarvingTask> tasks) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int t = 0; t < tasks.size(); t++) {
            int group = tasks.get(t).group();
            groups.computeIfAbsent(group < 0 ? -1 - t : group, none -> new ArrayList<>())
                    .add(t);
        }
        return groups.values().stream()
                .map(members -> members.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Points that a task gives or costs by how it is shared: extraSplit and partial. */
    long sharing(int task, int holders, int done) {
        if (holders == 0) {
            return 0;
        }
        long points = -(long) weights.extraSplit() * (holders - 1);
        return done == days[task] ? points : points - weights.partial();
    }

    /**
     * What it costs at least that days of an item's tasks are left: alone the share pays partial, two shares of a task pay
     * extraSplit together, so each pays half of that or more.
     */
    long leftDays(int item, int mask) {
        long sum = 0;
        for (int task : items[item]) {
            sum += leftDaysOf(task, mask);
        }
        return sum;
    }

    /** The same for one task. */
    long leftDaysOf(int task, int mask) {
        long charge = Math.min(weights.partial(), weights.extraSplit() / 2);
        return (days[task] & ~mask) != 0 ? charge : 0;
    }

    /** A content in the problem's own numbers. */
    FilledPosition filled(int p, Content content) {
        Slot slot = slots[p];
        List<Integer> tasks = IntStream.of(content.held())
                .flatMap(c -> IntStream.of(items[slot.items[c]]))
                .sorted()
                .boxed()
                .toList();
        return new FilledPosition(p, slot.patternPlaces[content.pattern()], tasks);
    }
}
