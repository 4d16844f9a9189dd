package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ldo.differentiation.carving.ReferencePlan.Filled;
import no.ldo.differentiation.carving.ReferencePlan.Share;
import org.jspecify.annotations.Nullable;

/** The hard rules of the reference checker. */
final class ReferenceRules {
    private final ReferencePlan plan;
    private final CarvingProblem problem;
    private final Map<Integer, Set<Integer>> holders;
    private final List<String> broken = new ArrayList<>();

    ReferenceRules(ReferencePlan plan) {
        this.plan = plan;
        this.problem = plan.problem();
        this.holders = holders(plan);
    }

    List<String> broken() {
        broken.addAll(Collections.nCopies(plan.misread(), "H0"));
        for (Filled filled : plan.filled()) {
            each(filled);
            week(filled);
            for (int day : filled.workingDays()) {
                day(filled, day);
            }
            counts(filled);
        }
        daysHeldOnce();
        sharing();
        groups();
        jobs();
        supervision();
        return List.copyOf(broken);
    }

    private void must(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private void each(Filled filled) {
        for (Share share : filled.shares()) {
            String rule = forbids(share.task(), filled.position());
            if (rule != null) {
                broken.add(rule);
            }
            must(!share.days().isEmpty(), "H6");
        }
    }

    /** The first of H1–H5 that keeps the task from the position on any day. */
    private @Nullable String forbids(CarvingTask task, CarvingPosition position) {
        if (task.authorisationOnly()) {
            return "H1";
        }
        if (task.level() > position.levelCeiling()) {
            return "H2";
        }
        if (!position.allowedUnits().contains(problem.jobs().get(task.job()).unit())) {
            return "H3";
        }
        for (int key = 0; key < problem.demandKeys().size(); key++) {
            if (task.demands().get(key) > position.limits().get(key)) {
                return "H4";
            }
        }
        return end(task, position) - start(task, position) < task.minutes() ? "H5" : null;
    }

    private void week(Filled filled) {
        int minutes = filled.minutes();
        must(
                minutes >= filled.position().minMinutes()
                        && minutes <= filled.position().maxMinutes(),
                "H7");
    }

    private void day(Filled filled, int day) {
        CarvingPosition position = filled.position();
        List<CarvingTask> today = filled.on(day).stream().map(Share::task).toList();
        int work = minutes(today);
        must(work >= position.minDayMinutes() && work <= position.maxDayMinutes(), "H8");
        stretches(position, today);
        for (DoseCap cap : position.doseCaps()) {
            List<CarvingTask> straining = today.stream()
                    .filter(task -> task.demands().get(cap.demand()) >= cap.threshold())
                    .toList();
            must(minutes(straining) <= cap.maxMinutesPerDay(), "H10");
        }
    }

    /** H9: what can only be done between two times of the day fits between them. */
    private void stretches(CarvingPosition position, List<CarvingTask> today) {
        Set<Integer> starts = new TreeSet<>();
        Set<Integer> ends = new TreeSet<>();
        for (CarvingTask task : today) {
            starts.add(start(task, position));
            ends.add(end(task, position));
        }
        for (int from : starts) {
            for (int to : ends) {
                List<CarvingTask> inside = today.stream()
                        .filter(task -> start(task, position) >= from && end(task, position) <= to)
                        .toList();
                must(from >= to || minutes(inside) <= to - from, "H9");
            }
        }
    }

    private void counts(Filled filled) {
        must(filled.shares().size() <= filled.position().maxTasks(), "H11");
        Set<Integer> places = new TreeSet<>();
        filled.shares().forEach(share -> places.add(share.task().location()));
        must(places.size() <= filled.position().maxLocations(), "H11");
    }

    private void daysHeldOnce() {
        Set<List<Integer>> held = new HashSet<>();
        for (Filled filled : plan.filled()) {
            for (Share share : filled.shares()) {
                share.days().forEach(day -> must(held.add(List.of(share.number(), day)), "H12"));
            }
        }
    }

    private void sharing() {
        holders.forEach((task, people) ->
                must(people.size() <= problem.tasks().get(task).maxSplit(), "H13"));
    }

    private void groups() {
        Map<Integer, Set<Set<Integer>>> holdersOfGroup = new HashMap<>();
        for (int task = 0; task < problem.tasks().size(); task++) {
            int group = problem.tasks().get(task).group();
            if (group >= 0) {
                holdersOfGroup
                        .computeIfAbsent(group, none -> new HashSet<>())
                        .add(holders.getOrDefault(task, Set.of()));
            }
        }
        holdersOfGroup.values().forEach(holders -> must(holders.size() == 1, "H14"));
    }

    private void jobs() {
        for (int job = 0; job < problem.jobs().size(); job++) {
            int carved = 0;
            for (Filled filled : plan.filled()) {
                for (Share share : filled.shares()) {
                    carved += share.task().job() == job ? share.minutes() : 0;
                }
            }
            must(carved <= problem.jobs().get(job).maxCarvedMinutes(), "H15");
        }
    }

    /** H16 counts where the position belongs, not where the task does. */
    private void supervision() {
        for (int unit = 0; unit < problem.units().size(); unit++) {
            int supervised = 0;
            for (Filled filled : plan.filled()) {
                for (Share share : filled.shares()) {
                    boolean counts =
                            filled.position().unit() == unit && share.task().supervised();
                    supervised += counts ? share.minutes() : 0;
                }
            }
            must(supervised <= problem.units().get(unit).supervisedMinutesPerWeek(), "H16");
        }
    }

    /** The positions that hold each held task. */
    private static Map<Integer, Set<Integer>> holders(ReferencePlan plan) {
        Map<Integer, Set<Integer>> holders = new TreeMap<>();
        for (Filled filled : plan.filled()) {
            for (Share share : filled.shares()) {
                holders.computeIfAbsent(share.number(), none -> new TreeSet<>()).add(filled.number());
            }
        }
        return holders;
    }

    private static int minutes(List<CarvingTask> tasks) {
        return tasks.stream().mapToInt(CarvingTask::minutes).sum();
    }

    private static int start(CarvingTask task, CarvingPosition position) {
        return Math.max(task.windowStart(), position.dayStart());
    }

    private static int end(CarvingTask task, CarvingPosition position) {
        return Math.min(task.windowEnd(), position.dayEnd());
    }
}
