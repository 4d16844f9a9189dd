package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a person has locked and excluded can be respected at all. Asked only for a problem without faults.
 *
 * <p>A lock holds its whole together-group. Locks contradict each other when a rule breaks that more tasks can only make worse,
 * whatever days each position works; whether a locked position can also be filled up is for the optimiser to find out.
 */
public final class PinChecks {
    private final CarvingProblem problem;
    private final TogetherGroups groups;
    private final List<ProblemFault> faults = new ArrayList<>();

    private PinChecks(CarvingProblem problem) {
        this.problem = problem;
        this.groups = new TogetherGroups(problem);
    }

    /** A task of a position. */
    private record Held(int position, int task) {}

    /** All faults of single pins, then the first lock that contradicts those before it; empty when all can be respected. */
    public static List<ProblemFault> of(CarvingProblem problem, List<Pin> locked, List<Pin> excluded) {
        PinChecks checks = new PinChecks(problem);
        boolean known = checks.known("excluded", excluded) & checks.known("locked", locked);
        if (known) {
            checks.eachLock(locked, excluded);
        }
        if (checks.faults.isEmpty()) {
            checks.together(locked);
        }
        return List.copyOf(checks.faults);
    }

    private boolean known(String list, List<Pin> pins) {
        int before = faults.size();
        Set<Held> seen = new HashSet<>();
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            if (outside(pin.position(), problem.positions())) {
                fault(list, i, "pin.position", "H0", "There is no such position.");
            } else if (outside(pin.task(), problem.tasks())) {
                fault(list, i, "pin.task", "H0", "There is no such task.");
            } else if (pin.pattern() != null
                    && outside(
                            pin.pattern(),
                            problem.positions().get(pin.position()).dayPatterns())) {
                fault(list, i, "pin.pattern", "H0", "The position has no such day pattern.");
            } else if (!seen.add(new Held(pin.position(), pin.task()))) {
                fault(list, i, "pin.twice", "H0", "The same position and task stand there twice.");
            }
        }
        return faults.size() == before;
    }

    private static boolean outside(int place, List<?> list) {
        return place < 0 || place >= list.size();
    }

    private void eachLock(List<Pin> locked, List<Pin> excluded) {
        Set<Held> unwanted = new HashSet<>();
        excluded.forEach(pin -> unwanted.add(new Held(pin.position(), pin.task())));
        for (int i = 0; i < locked.size(); i++) {
            Pin lock = locked.get(i);
            Optional<String> forbidden = forbids(lock);
            if (forbidden.isPresent()) {
                String rule = forbidden.get();
                fault("locked", i, "lock.notEligible", rule, "The position may not hold the task: " + rule + ".");
            } else if (groups.with(lock.task()).stream()
                    .anyMatch(task -> unwanted.contains(new Held(lock.position(), task)))) {
                fault("locked", i, "lock.excluded", null, "The task, or one of its together-group, is excluded too.");
            }
        }
    }

    /** The first rule that keeps the position from the task or from one that must be held with it. */
    private Optional<String> forbids(Pin lock) {
        CarvingPosition position = problem.positions().get(lock.position());
        for (int place : groups.with(lock.task())) {
            CarvingTask task = problem.tasks().get(place);
            Optional<String> rule = Eligibility.forbids(problem, task, position);
            if (rule.isPresent()) {
                return place == lock.task() ? rule : Optional.of("H14");
            }
        }
        List<Integer> patterns = lock.pattern() == null
                ? position.dayPatterns()
                : List.of(position.dayPatterns().get(lock.pattern()));
        boolean meets = patterns.stream()
                .anyMatch(days -> groups.with(lock.task()).stream()
                        .allMatch(task -> (problem.tasks().get(task).days() & days) != 0));
        return meets ? Optional.empty() : Optional.of("H6");
    }

    private void together(List<Pin> locked) {
        LocksTogether locks = new LocksTogether(problem, groups);
        if (locks.broken(locked).isEmpty()) {
            return;
        }
        int good = 0;
        int bad = locked.size();
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (locks.broken(locked.subList(0, middle)).isEmpty()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        String rule = locks.broken(locked.subList(0, bad)).orElseThrow();
        fault("locked", bad - 1, "lock.contradiction", rule, "It cannot stand with the locks before it: " + rule + ".");
    }

    private void fault(String list, int place, String code, @Nullable String rule, String detail) {
        if (faults.size() < ProblemFault.MOST_TOLD) {
            faults.add(new ProblemFault("#/" + list + "/" + place, code, rule, detail));
        }
    }
}
