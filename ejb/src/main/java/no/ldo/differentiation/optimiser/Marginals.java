package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Judgement;
import no.ldo.differentiation.carving.Judgement.Broken;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Reason;

/**
 * What each chosen task adds. Tasks that belong together are taken away together, and each of them is told what all of them
 * add. Only the positions that share a task with the one in question are judged: nothing else changes.
 */
final class Marginals {
    private static final Set<String> ABOUT_MINUTES = Set.of("freed", "interest", "monotony");

    private final CarvingProblem problem;
    private final Composition composition;
    private final Set<List<Integer>> locks;

    Marginals(CarvingRequest request, Composition composition) {
        problem = request.problem();
        this.composition = composition;
        locks = request.locked().stream().map(Marginals::key).collect(Collectors.toSet());
    }

    private static List<Integer> key(Pin pin) {
        return List.of(pin.position(), pin.task());
    }

    List<Explanation> of(FilledPosition filled) {
        List<FilledPosition> around = around(filled);
        Judgement with = CarvingRules.judge(problem, new Composition(around));
        return filled.tasks().stream()
                .map(task -> of(filled, task, around, with))
                .toList();
    }

    /** The position itself and all that share a task with it. */
    private List<FilledPosition> around(FilledPosition filled) {
        Set<Integer> own = Set.copyOf(filled.tasks());
        return composition.positions().stream()
                .filter(other -> other.tasks().stream().anyMatch(own::contains))
                .toList();
    }

    private Explanation of(FilledPosition filled, int task, List<FilledPosition> around, Judgement with) {
        List<Integer> rest = filled.tasks().stream()
                .filter(other -> !belongTogether(task, other))
                .toList();
        List<FilledPosition> changed = new ArrayList<>(around);
        changed.remove(filled);
        if (!rest.isEmpty()) {
            changed.add(new FilledPosition(filled.position(), filled.pattern(), rest));
        }
        Judgement without = CarvingRules.judge(problem, new Composition(changed));
        Broken first = without.isAllowed() ? null : without.broken().get(0);
        Kind kind = locks.contains(List.of(filled.position(), task))
                ? Kind.LOCKED
                : first == null ? Kind.CHOSEN : Kind.NEEDED;
        return new Explanation(
                filled.position(),
                task,
                kind,
                with.objective() - without.objective(),
                first == null ? null : first.rule(),
                first == null ? null : first.breach(),
                reasons(with.terms(), without.terms(), minutes(filled, rest)),
                null,
                List.of());
    }

    private boolean belongTogether(int task, int other) {
        int group = problem.tasks().get(task).group();
        return task == other
                || group >= 0 && group == problem.tasks().get(other).group();
    }

    private int minutes(FilledPosition filled, List<Integer> rest) {
        int pattern = problem.positions().get(filled.position()).dayPatterns().get(filled.pattern());
        return filled.tasks().stream()
                .filter(task -> !rest.contains(task))
                .mapToInt(task -> share(task, pattern))
                .sum();
    }

    private int share(int task, int pattern) {
        CarvingTask one = problem.tasks().get(task);
        return one.share(pattern);
    }

    private static List<Reason> reasons(Map<String, Long> with, Map<String, Long> without, int minutes) {
        Set<String> terms = Stream.concat(with.keySet().stream(), without.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return terms.stream()
                .map(term -> new Reason(
                        term,
                        with.getOrDefault(term, 0L) - without.getOrDefault(term, 0L),
                        ABOUT_MINUTES.contains(term) ? minutes : 0))
                .filter(reason -> reason.points() != 0)
                .sorted(Comparator.comparingLong(reason -> -Math.abs(reason.points())))
                .toList();
    }
}
