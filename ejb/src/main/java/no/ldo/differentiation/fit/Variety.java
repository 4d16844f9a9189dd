package no.ldo.differentiation.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.ldo.differentiation.fit.Remark.Kind;

/** Whether there is something to begin with and to grow into, several things to do, and others to do them with. */
public final class Variety {
    /** One task takes too much of the week when it takes more than this, per cent. Source: ldo-carving-1, monotonyPercent. */
    public static final int MONOTONY_PERCENT = 40;

    /** At least one part in so many of the time is spent with colleagues. Source: ldo-carving-1, socialDivisor. */
    public static final int SOCIAL_DIVISOR = 4;

    /** What takes so many weeks to learn is something to grow into. Source: ldo-carving-1, growthLearnWeeks. */
    public static final int GROWTH_WEEKS = 4;

    /** What is learnt in so many weeks is something to begin with. Source: ldo-carving-1, starterLearnWeeks. */
    public static final int STARTER_WEEKS = 1;

    /** Minutes a week of something to begin with. Source: ldo-carving-1, starterMinutes. */
    public static final int STARTER_MINUTES = 120;

    private static final int WHOLE = 100;

    private final List<? extends Planned> tasks;
    private final int total;

    Variety(List<? extends Planned> tasks) {
        this.tasks = tasks;
        this.total = minutes(task -> true);
    }

    private int minutes(Predicate<Planned> which) {
        return tasks.stream().filter(which).mapToInt(Planned::minutesAWeek).sum();
    }

    /** Rounded half up; 0 for an empty position. */
    int colleaguePercent() {
        return percent(minutes(task -> task.task().terms().withColleagues()));
    }

    private int percent(int minutes) {
        return total == 0 ? 0 : (minutes * WHOLE + total / 2) / total;
    }

    List<GrowthStep> steps() {
        TreeMap<Integer, List<Planned>> byWeeks = new TreeMap<>();
        tasks.forEach(task -> byWeeks.computeIfAbsent(task.task().terms().learnWeeks(), none -> new ArrayList<>())
                .add(task));
        List<GrowthStep> steps = new ArrayList<>();
        byWeeks.forEach((weeks, learnt) -> steps.add(new GrowthStep(
                weeks,
                learnt.stream().map(Planned::name).toList(),
                minutes(task -> task.task().terms().learnWeeks() <= weeks))));
        return steps;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        tasks.stream()
                .max(Comparator.comparingInt(Planned::minutesAWeek))
                .filter(most -> most.minutesAWeek() * WHOLE > total * MONOTONY_PERCENT)
                .ifPresent(most -> remarks.add(Remark.of(Kind.MONOTONOUS, most.name(), percent(most.minutesAWeek()))));
        if (minutes(task -> task.task().terms().withColleagues()) * SOCIAL_DIVISOR < total) {
            remarks.add(Remark.of(Kind.MOSTLY_ALONE, colleaguePercent()));
        }
        int easy = minutes(task -> task.task().terms().learnWeeks() <= STARTER_WEEKS);
        if (easy < STARTER_MINUTES) {
            remarks.add(Remark.of(Kind.NOTHING_TO_BEGIN_WITH, easy));
        }
        if (tasks.stream().noneMatch(task -> task.task().terms().learnWeeks() >= GROWTH_WEEKS)) {
            remarks.add(Remark.of(Kind.NOTHING_TO_GROW_INTO));
        }
        return remarks;
    }
}
