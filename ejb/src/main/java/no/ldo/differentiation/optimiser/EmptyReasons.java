package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.Eligibility;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import no.ldo.differentiation.optimiser.Relaxations.Change;
import org.jspecify.annotations.Nullable;

/**
 * Why a position stays empty while the others stand still. Rules are relaxed one at a time, the weekly hours first; the
 * first change that lets it be filled is told. When none does, the rule that takes most tasks from it is told; when it
 * could be filled as it is, no rule is told, for then it is only not worth it.
 */
final class EmptyReasons {
    private static final int TRIES = 3;

    /** Whether a position can be filled is a question of rules: points would draw the search to what is not allowed. */
    private static final CarvingWeights NO_POINTS = CarvingWeights.of(name -> 0);

    private final CarvingRequest request;
    private final CarvingProblem problem;
    private final int[] holders;
    private final int[] heldDays;
    private final Map<Integer, Integer> carved = new HashMap<>();
    private final Map<Integer, Integer> supervised = new HashMap<>();

    EmptyReasons(CarvingRequest request, Composition composition) {
        this.request = request;
        problem = request.problem();
        holders = new int[problem.tasks().size()];
        heldDays = new int[holders.length];
        for (FilledPosition filled : composition.positions()) {
            CarvingPosition position = problem.positions().get(filled.position());
            int pattern = position.dayPatterns().get(filled.pattern());
            for (int place : filled.tasks()) {
                CarvingTask task = problem.tasks().get(place);
                holders[place]++;
                heldDays[place] |= task.days() & pattern;
                carved.merge(task.job(), task.share(pattern), Integer::sum);
                supervised.merge(position.unit(), task.supervised() ? task.share(pattern) : 0, Integer::sum);
            }
        }
    }

    Explanation of(int number) {
        CarvingPosition position = problem.positions().get(number);
        CarvingProblem left = left(position);
        List<Pin> locked = pins(request.locked(), number);
        List<Pin> excluded = new ArrayList<>(pins(request.excluded(), number));
        IntStream.range(0, holders.length)
                .filter(task -> !isLeft(task))
                .forEach(task -> excluded.add(new Pin(0, task, null)));
        if (canBeFilled(left, locked, excluded)) {
            return empty(number, null, null);
        }
        return Relaxations.of(left)
                .flatMap(changes -> first(changes, locked, excluded))
                .findFirst()
                .map(change -> empty(number, change.rule(), change.relaxation()))
                .orElseGet(() -> empty(number, hardestRule(position), null));
    }

    /** The smallest step of a rule that works; the largest is tried first, since most rules do not help at all. */
    private Stream<Change> first(List<Change> changes, List<Pin> locked, List<Pin> excluded) {
        if (!canBeFilled(changes.get(changes.size() - 1).problem(), locked, excluded)) {
            return Stream.empty();
        }
        return changes.stream()
                .filter(change ->
                        change == changes.get(changes.size() - 1) || canBeFilled(change.problem(), locked, excluded))
                .limit(1);
    }

    private Explanation empty(int number, @Nullable String rule, Explanation.@Nullable Relaxation relaxation) {
        List<Lost> lost = LostTasks.of(problem, problem.positions().get(number));
        return new Explanation(number, null, Kind.EMPTY, 0, rule, null, List.of(), relaxation, lost);
    }

    private static List<Pin> pins(List<Pin> all, int number) {
        return all.stream()
                .filter(pin -> pin.position() == number)
                .map(pin -> new Pin(0, pin.task(), pin.pattern()))
                .toList();
    }

    /** The problem of this position alone: what the others use is gone, and nothing is worth anything. */
    private CarvingProblem left(CarvingPosition position) {
        List<CarvingJob> jobs = IntStream.range(0, problem.jobs().size())
                .mapToObj(j -> new CarvingJob(
                        problem.jobs().get(j).unit(),
                        problem.jobs().get(j).maxCarvedMinutes() - carved.getOrDefault(j, 0)))
                .toList();
        List<CarvingUnit> units = IntStream.range(0, problem.units().size())
                .mapToObj(u -> new CarvingUnit(
                        problem.units().get(u).name(),
                        problem.units().get(u).supervisedMinutesPerWeek() - supervised.getOrDefault(u, 0)))
                .toList();
        return new CarvingProblem(
                problem.name(),
                problem.seed(),
                problem.demandKeys(),
                units,
                jobs,
                IntStream.range(0, holders.length).mapToObj(this::rest).toList(),
                List.of(position),
                NO_POINTS);
    }

    /** Whether one more position may hold the task on days on which nobody does it. */
    private boolean isLeft(int place) {
        CarvingTask task = problem.tasks().get(place);
        return holders[place] == 0 || holders[place] < task.maxSplit() && (task.days() & ~heldDays[place]) != 0;
    }

    private CarvingTask rest(int place) {
        CarvingTask task = problem.tasks().get(place);
        return holders[place] == 0 ? task : task.on(task.days() & ~heldDays[place]);
    }

    private boolean canBeFilled(CarvingProblem alone, List<Pin> locked, List<Pin> excluded) {
        Model model = new Model(new CarvingRequest(alone, 1, request.seed(), locked, excluded));
        Search search = new Search(model, new Rivals(model), request.seed());
        Turf whole = Turf.whole(model);
        for (int tries = 0; tries < TRIES; tries++) {
            if (search.fits(0, whole)) {
                return true;
            }
        }
        return false;
    }

    /** Of H1–H5 the one that takes most tasks, or H7 when tasks are left but do not make a week. */
    private String hardestRule(CarvingPosition position) {
        Map<String, Integer> lost = new TreeMap<>();
        for (CarvingTask task : problem.tasks()) {
            Eligibility.forbids(problem, task, position).ifPresent(rule -> lost.merge(rule, 1, Integer::sum));
        }
        int tasks = lost.values().stream().mapToInt(Integer::intValue).sum();
        return tasks < problem.tasks().size()
                ? "H7"
                : lost.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("H7");
    }
}
