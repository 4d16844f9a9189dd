package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.Eligibility;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Judgement;
import no.ldo.differentiation.carving.Judgement.Broken;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.optimiser.NotChosen.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says why tasks were not chosen for one position of a composition: every answer is tried by the rules – in addition, and in
 * exchange for each chosen task. Tasks that belong together are tried together.
 */
public final class WhyNot {
    private final CarvingProblem problem;
    private final List<Pin> excluded;
    private final Composition composition;
    private final int number;
    private final Optional<FilledPosition> filled;
    private final Judgement now;

    /** @param number place of the position */
    public WhyNot(CarvingRequest request, Composition composition, int number) {
        this.problem = request.problem();
        this.excluded = request.excluded();
        this.composition = composition;
        this.number = number;
        this.filled = composition.positions().stream()
                .filter(one -> one.position() == number)
                .findFirst();
        this.now = CarvingRules.judge(problem, composition);
    }

    /** Why this task, which the position does not hold, was not chosen. @param place of the task */
    public NotChosen of(int place) {
        CarvingTask task = problem.tasks().get(place);
        CarvingPosition position = problem.positions().get(number);
        Optional<String> forbidden = Eligibility.forbids(problem, task, position);
        if (forbidden.isPresent()) {
            return NotChosen.of(Kind.NOT_ELIGIBLE, forbidden.get(), Eligibility.breach(problem, task, position));
        }
        if (excluded.stream().anyMatch(pin -> pin.position() == number && pin.task() == place)) {
            return NotChosen.of(Kind.UNWANTED, null, null);
        }
        if (filled.isEmpty()) {
            return NotChosen.of(Kind.POSITION_EMPTY, null, null);
        }
        int pattern = position.dayPatterns().get(filled.get().pattern());
        if ((task.days() & pattern) == 0) {
            return NotChosen.of(Kind.NOT_ELIGIBLE, "H6", null);
        }
        return holder(place, task.days() & pattern)
                .map(by -> new NotChosen(Kind.TAKEN, "H12", null, by, null, 0))
                .orElseGet(() -> tried(filled.get(), place));
    }

    private Optional<Integer> holder(int task, int days) {
        return composition.positions().stream()
                .filter(one -> one.tasks().contains(task) && (days & daysOf(one)) != 0)
                .map(FilledPosition::position)
                .findFirst();
    }

    private int daysOf(FilledPosition one) {
        return problem.positions().get(one.position()).dayPatterns().get(one.pattern());
    }

    private NotChosen tried(FilledPosition held, int place) {
        List<Integer> added = together(place);
        Judgement inAddition = judged(held, List.of(), added);
        if (inAddition.isAllowed()) {
            return worth(inAddition, null);
        }
        NotChosen best = null;
        for (int out : held.tasks()) {
            Judgement exchanged = judged(held, together(out), added);
            if (exchanged.isAllowed()) {
                NotChosen found = worth(exchanged, out);
                best = best == null || found.points() > best.points() ? found : best;
            }
        }
        Broken first = inAddition.broken().get(0);
        return best == null ? NotChosen.of(Kind.WOULD_BREAK, first.rule(), first.breach()) : best;
    }

    private NotChosen worth(Judgement changed, @Nullable Integer exchanged) {
        long points = changed.objective() - now.objective();
        return new NotChosen(points < 0 ? Kind.WORTH_LESS : Kind.AS_GOOD, null, null, null, exchanged, points);
    }

    private List<Integer> together(int place) {
        int group = problem.tasks().get(place).group();
        if (group < 0) {
            return List.of(place);
        }
        List<Integer> all = new ArrayList<>();
        for (int task = 0; task < problem.tasks().size(); task++) {
            if (problem.tasks().get(task).group() == group) {
                all.add(task);
            }
        }
        return all;
    }

    private Judgement judged(FilledPosition held, List<Integer> out, List<Integer> in) {
        List<Integer> tasks = Stream.concat(held.tasks().stream().filter(task -> !out.contains(task)), in.stream())
                .distinct()
                .sorted()
                .toList();
        List<FilledPosition> positions = composition.positions().stream()
                .map(one -> one == held ? new FilledPosition(number, held.pattern(), tasks) : one)
                .toList();
        return CarvingRules.judge(problem, new Composition(positions));
    }
}
