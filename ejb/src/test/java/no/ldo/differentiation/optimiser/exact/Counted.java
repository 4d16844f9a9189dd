package no.ldo.differentiation.optimiser.exact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.DoseCap;
import no.ldo.differentiation.carving.FilledPosition;

/** All contents of one position, found by trying every set of tasks and asking each rule in its plain words. */
record Counted(CarvingProblem problem, CarvingPosition position) {
    private static final int DAYS = 7;

    static List<Column> contents(CarvingProblem problem, int number) {
        return new Counted(problem, problem.positions().get(number)).all(number);
    }

    List<Column> all(int number) {
        List<Column> all = new ArrayList<>();
        for (int pattern = 0; pattern < position.dayPatterns().size(); pattern++) {
            for (int set = 1; set < 1 << problem.tasks().size(); set++) {
                List<Integer> tasks = members(set);
                if (isAllowed(pattern, tasks)) {
                    all.add(new Column(new FilledPosition(number, pattern, tasks), points(pattern, tasks)));
                }
            }
        }
        return all;
    }

    private List<Integer> members(int set) {
        return IntStream.range(0, problem.tasks().size())
                .filter(task -> (set >> task & 1) == 1)
                .boxed()
                .toList();
    }

    private boolean isAllowed(int pattern, List<Integer> numbers) {
        int days = position.dayPatterns().get(pattern);
        List<CarvingTask> tasks = numbers.stream().map(problem.tasks()::get).toList();
        long total = tasks.stream().mapToInt(task -> task.share(days)).sum();
        return tasks.size() <= position.maxTasks()
                && tasks.stream().map(CarvingTask::location).distinct().count() <= position.maxLocations()
                && tasks.stream().allMatch(task -> suits(task) && (task.days() & days) != 0)
                && total >= position.minMinutes()
                && total <= position.maxMinutes()
                && hasWholeGroups(numbers)
                && IntStream.range(0, DAYS)
                        .filter(day -> (days >> day & 1) == 1)
                        .allMatch(day -> canBeDone(tasks.stream()
                                .filter(task -> (task.days() >> day & 1) == 1)
                                .toList()));
    }

    private boolean suits(CarvingTask task) {
        return !task.authorisationOnly()
                && task.level() <= position.levelCeiling()
                && position.allowedUnits()
                        .contains(problem.jobs().get(task.job()).unit())
                && IntStream.range(0, problem.demandKeys().size())
                        .allMatch(key ->
                                task.demands().get(key) <= position.limits().get(key))
                && to(task) - from(task) >= task.minutes();
    }

    private int from(CarvingTask task) {
        return Math.max(task.windowStart(), position.dayStart());
    }

    private int to(CarvingTask task) {
        return Math.min(task.windowEnd(), position.dayEnd());
    }

    private boolean hasWholeGroups(List<Integer> numbers) {
        Set<Integer> held = new HashSet<>();
        numbers.forEach(number -> held.add(problem.tasks().get(number).group()));
        return IntStream.range(0, problem.tasks().size())
                .filter(number -> problem.tasks().get(number).group() >= 0)
                .filter(number -> held.contains(problem.tasks().get(number).group()))
                .allMatch(numbers::contains);
    }

    private boolean canBeDone(List<CarvingTask> today) {
        int load = today.stream().mapToInt(CarvingTask::minutes).sum();
        return load >= position.minDayMinutes()
                && load <= position.maxDayMinutes()
                && position.doseCaps().stream().allMatch(cap -> dose(cap, today) <= cap.maxMinutesPerDay())
                && today.stream()
                        .allMatch(first -> today.stream().allMatch(last -> fits(from(first), to(last), today)));
    }

    private static int dose(DoseCap cap, List<CarvingTask> today) {
        return today.stream()
                .filter(task -> task.demands().get(cap.demand()) >= cap.threshold())
                .mapToInt(CarvingTask::minutes)
                .sum();
    }

    private boolean fits(int start, int end, List<CarvingTask> today) {
        return start >= end
                || today.stream()
                                .filter(task -> from(task) >= start && to(task) <= end)
                                .mapToInt(CarvingTask::minutes)
                                .sum()
                        <= end - start;
    }

    private long points(int pattern, List<Integer> numbers) {
        CarvingWeights weights = problem.weights();
        int days = position.dayPatterns().get(pattern);
        int boring = position.minMinutes() * weights.monotonyPercent() / 100;
        List<CarvingTask> tasks = numbers.stream().map(problem.tasks()::get).toList();
        long families = tasks.stream().map(CarvingTask::family).distinct().count();
        long places = tasks.stream().map(CarvingTask::location).distinct().count();
        long sum = -weights.openCost()
                - weights.familyOver() * Math.max(0, families - weights.familyMax())
                - weights.familyUnder() * Math.max(0, weights.familyMin() - families)
                - weights.extraLocation() * (places - 1);
        long total = 0;
        long together = 0;
        long easy = 0;
        boolean grows = false;
        for (CarvingTask task : tasks) {
            long share = task.share(days);
            sum += share * weights.freedPerMinute() * task.freedValue() - weights.handover();
            sum += position.interests().contains(task.family()) ? share * weights.interestPerMinute() : 0;
            sum -= weights.monotonyPerMinute() * Math.max(0, share - boring);
            total += share;
            together += task.withColleagues() ? share : 0;
            easy += task.learnWeeks() <= weights.starterLearnWeeks() ? share : 0;
            grows |= task.learnWeeks() >= weights.growthLearnWeeks();
        }
        sum -= weights.socialPerUnit() * Math.max(0, total - weights.socialDivisor() * together);
        return sum
                + (grows ? weights.growthBonus() : 0)
                + (easy >= weights.starterMinutes() ? weights.starterBonus() : 0);
    }
}
