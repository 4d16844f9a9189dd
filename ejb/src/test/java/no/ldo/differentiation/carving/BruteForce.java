package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The best plan of a tiny problem, found by going through all of them. Left out early is only what breaks a rule that
 * more tasks or more positions cannot mend; what is left is judged by the {@link ReferenceChecker}.
 */
public final class BruteForce {
    private final CarvingProblem problem;
    private final List<Pin> locked;
    private final List<Pin> excluded;
    private final List<FilledPosition> plan = new ArrayList<>();
    private OptionalLong best = OptionalLong.empty();

    private BruteForce(CarvingProblem problem, List<Pin> locked, List<Pin> excluded) {
        this.problem = problem;
        this.locked = locked;
        this.excluded = excluded;
    }

    /** Most points of a plan without broken rules; at least 0, what the empty plan has. */
    public static long best(CarvingProblem problem) {
        return best(problem, List.of(), List.of()).orElseThrow();
    }

    /**
     * Most points of a plan that holds all locks and no exclusion.
     *
     * @param excluded never held, in whatever pattern: their own pattern is not looked at
     * @return nothing when no plan holds the locks
     */
    public static OptionalLong best(CarvingProblem problem, List<Pin> locked, List<Pin> excluded) {
        BruteForce search = new BruteForce(problem, locked, excluded);
        List<List<FilledPosition>> contents = IntStream.range(
                        0, problem.positions().size())
                .mapToObj(search::contents)
                .toList();
        search.combine(contents);
        return search.best;
    }

    /** All that the position could do if it were the only one. */
    private List<FilledPosition> contents(int position) {
        List<FilledPosition> contents = new ArrayList<>();
        int patterns = problem.positions().get(position).dayPatterns().size();
        for (int pattern = 0; pattern < patterns; pattern++) {
            choose(new FilledPosition(position, pattern, List.of()), 0, contents);
        }
        return contents;
    }

    private void choose(FilledPosition chosen, int next, List<FilledPosition> contents) {
        CarvingPosition position = problem.positions().get(chosen.position());
        int minutes = minutes(chosen);
        if (minutes > position.maxMinutes() || chosen.tasks().size() > position.maxTasks()) {
            return;
        }
        if (next < problem.tasks().size()) {
            choose(chosen, next + 1, contents);
            List<Integer> more = new ArrayList<>(chosen.tasks());
            more.add(next);
            choose(new FilledPosition(chosen.position(), chosen.pattern(), more), next + 1, contents);
        } else if (minutes >= position.minMinutes()
                && pinsHold(chosen)
                && judge(List.of(chosen)).feasible()) {
            contents.add(chosen);
        }
    }

    private int minutes(FilledPosition chosen) {
        int days = problem.positions().get(chosen.position()).dayPatterns().get(chosen.pattern());
        return chosen.tasks().stream()
                .mapToInt(task -> problem.tasks().get(task).share(days))
                .sum();
    }

    private boolean pinsHold(FilledPosition chosen) {
        boolean allLocked = locked.stream()
                .filter(pin -> pin.position() == chosen.position())
                .allMatch(pin -> chosen.tasks().contains(pin.task())
                        && (pin.pattern() == null || pin.pattern() == chosen.pattern()));
        return allLocked
                && excluded.stream()
                        .filter(pin -> pin.position() == chosen.position())
                        .noneMatch(pin -> chosen.tasks().contains(pin.task()));
    }

    private void combine(List<List<FilledPosition>> contents) {
        int position = contents.size() - 1;
        if (position < 0) {
            ReferenceChecker.Verdict verdict = judge(plan);
            if (verdict.feasible()) {
                best = OptionalLong.of(Math.max(verdict.objective(), best.orElse(Long.MIN_VALUE)));
            }
            return;
        }
        List<List<FilledPosition>> rest = contents.subList(0, position);
        if (locked.stream().noneMatch(pin -> pin.position() == position)) {
            combine(rest);
        }
        for (FilledPosition content : contents.get(position)) {
            if (plan.stream().allMatch(other -> apart(content, other))) {
                plan.add(content);
                combine(rest);
                plan.remove(plan.size() - 1);
            }
        }
    }

    /** The two do no task on the same day. */
    private boolean apart(FilledPosition one, FilledPosition other) {
        if (Collections.disjoint(one.tasks(), other.tasks())) {
            return true;
        }
        int days = problem.positions().get(one.position()).dayPatterns().get(one.pattern())
                & problem.positions().get(other.position()).dayPatterns().get(other.pattern());
        return one.tasks().stream()
                .filter(other.tasks()::contains)
                .allMatch(task -> problem.tasks().get(task).share(days) == 0);
    }

    private ReferenceChecker.Verdict judge(List<FilledPosition> filled) {
        return ReferenceChecker.check(problem, new Composition(filled));
    }
}
