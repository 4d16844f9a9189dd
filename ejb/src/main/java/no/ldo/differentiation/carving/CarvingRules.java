package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ldo.differentiation.carving.Judgement.Broken;
import org.jspecify.annotations.Nullable;

/**
 * The rules of carving: what a composition may never break and what it is worth. Written to be read and to be right,
 * not to be fast: the optimiser keeps sums of its own and asks here at the end.
 */
public final class CarvingRules {
    private final CarvingProblem problem;
    private final List<Broken> broken = new ArrayList<>();
    private final Terms points = new Terms();
    private final Map<Integer, List<Integer>> holders = new TreeMap<>();
    private final Map<Integer, Integer> heldDays = new HashMap<>();
    private final Map<Integer, Integer> carved = new TreeMap<>();
    private final Map<Integer, Integer> supervised = new TreeMap<>();

    private CarvingRules(CarvingProblem problem) {
        this.problem = problem;
    }

    /** Judges a composition, whatever it holds. */
    public static Judgement judge(CarvingProblem problem, Composition composition) {
        CarvingRules rules = new CarvingRules(problem);
        Set<Integer> seen = new HashSet<>();
        for (FilledPosition filled : composition.positions()) {
            if (isPlace(filled.position(), problem.positions()) && seen.add(filled.position())) {
                rules.position(filled);
            } else {
                rules.breaks("H0", filled.position());
            }
        }
        rules.shares();
        rules.groups();
        rules.caps();
        return new Judgement(rules.points.total(), rules.points.all(), rules.broken);
    }

    private static boolean isPlace(int number, List<?> list) {
        return number >= 0 && number < list.size();
    }

    private void breaks(String rule, int what) {
        breaks(rule, what, null);
    }

    private void breaks(String rule, int what, @Nullable Breach by) {
        broken.add(new Broken(rule, what, by));
    }

    private void position(FilledPosition filled) {
        CarvingPosition position = problem.positions().get(filled.position());
        if (!isPlace(filled.pattern(), position.dayPatterns())) {
            breaks("H0", filled.position());
            return;
        }
        List<Integer> known = filled.tasks().stream()
                .filter(task -> isPlace(task, problem.tasks()))
                .toList();
        boolean twice = new HashSet<>(known).size() < known.size();
        if (known.isEmpty() || known.size() < filled.tasks().size() || twice) {
            breaks("H0", filled.position());
        }
        int pattern = position.dayPatterns().get(filled.pattern());
        known.forEach(task -> hold(filled.position(), position, pattern, task));
        PositionJudge alone = new PositionJudge(
                problem,
                position,
                pattern,
                known.stream().map(problem.tasks()::get).toList());
        alone.rules((rule, by) -> breaks(rule, filled.position(), by));
        alone.terms(problem.weights(), points);
    }

    private void hold(int number, CarvingPosition position, int pattern, int place) {
        CarvingTask task = problem.tasks().get(place);
        Eligibility.forbids(problem, task, position)
                .ifPresent(rule -> breaks(rule, number, Eligibility.breach(problem, task, position)));
        int days = task.days() & pattern;
        if (days == 0) {
            breaks("H6", number);
        }
        int before = heldDays.getOrDefault(place, 0);
        if ((before & days) != 0) {
            breaks("H12", place);
        }
        heldDays.put(place, before | days);
        holders.computeIfAbsent(place, none -> new ArrayList<>()).add(number);
        carved.merge(task.job(), task.share(pattern), Integer::sum);
        if (task.supervised()) {
            supervised.merge(position.unit(), task.share(pattern), Integer::sum);
        }
    }

    private void shares() {
        CarvingWeights w = problem.weights();
        holders.forEach((place, who) -> {
            CarvingTask task = problem.tasks().get(place);
            int people = new HashSet<>(who).size();
            if (people > task.maxSplit()) {
                breaks("H13", place);
            }
            points.add("handover", -(long) w.handover() * people);
            points.add("extraSplit", -(long) w.extraSplit() * (people - 1));
            if ((task.days() & ~heldDays.get(place)) != 0) {
                points.add("partial", -w.partial());
            }
        });
    }

    private void groups() {
        Map<Integer, Set<Set<Integer>>> groups = new TreeMap<>();
        for (int place = 0; place < problem.tasks().size(); place++) {
            int group = problem.tasks().get(place).group();
            if (group >= 0) {
                groups.computeIfAbsent(group, none -> new HashSet<>())
                        .add(Set.copyOf(holders.getOrDefault(place, List.of())));
            }
        }
        groups.forEach((group, sets) -> {
            if (sets.size() > 1) {
                breaks("H14", group);
            }
        });
    }

    private void caps() {
        carved.forEach((job, minutes) -> {
            int most = problem.jobs().get(job).maxCarvedMinutes();
            if (minutes > most) {
                breaks("H15", job, Breach.of("maxCarvedMinutes", minutes, most));
            }
        });
        supervised.forEach((unit, minutes) -> {
            int most = problem.units().get(unit).supervisedMinutesPerWeek();
            if (minutes > most) {
                breaks("H16", unit, Breach.of("supervisedMinutesPerWeek", minutes, most));
            }
        });
    }
}
