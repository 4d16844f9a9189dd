package no.ldo.differentiation.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Instances;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.carving.ReferenceChecker;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private final CarvingProblem problem = Instances.named("S2");
    private final CarvingRequest request = new CarvingRequest(problem, 1, 1, List.of(), List.of());
    private final Composition composition = new Run(
                    request, new Budget(150_000, 600), new Silent(), Runnable::run, ExactSolvers.available())
            .solve()
            .best()
            .composition();

    @Test
    void every_chosen_task_is_worth_what_the_objective_loses_without_it() {
        long with = ReferenceChecker.check(problem, composition).objective();

        List<Explanation> explanations = new Explainer().explain(request, composition, () -> false);

        assertThat(explanations)
                .filteredOn(one -> one.task() != null)
                .hasSize(composition.positions().stream()
                        .mapToInt(filled -> filled.tasks().size())
                        .sum());
        for (Explanation one : explanations) {
            if (one.task() != null && problem.tasks().get(one.task()).group() < 0) {
                ReferenceChecker.Verdict without = ReferenceChecker.check(problem, without(one.position(), one.task()));
                assertThat(one.points()).isEqualTo(with - without.objective());
                assertThat(one.kind()).isEqualTo(without.broken().isEmpty() ? Kind.CHOSEN : Kind.NEEDED);
                assertThat(one.breach() == null).isEqualTo(one.kind() == Kind.CHOSEN);
                assertThat(one.reasons().stream().mapToLong(Reason::points).sum())
                        .isEqualTo(one.points());
            }
        }
    }

    @Test
    void a_locked_task_is_told_as_locked() {
        FilledPosition first = composition.positions().get(0);
        Pin lock = new Pin(first.position(), first.tasks().get(0), null);
        CarvingRequest withLock = new CarvingRequest(problem, 1, 1, List.of(lock), List.of());

        assertThat(new Explainer().explain(withLock, composition, () -> false))
                .filteredOn(one -> one.kind() == Kind.LOCKED)
                .singleElement()
                .satisfies(one -> assertThat(one.task()).isEqualTo(lock.task()));
    }

    @Test
    void a_position_that_asks_for_too_many_hours_is_told_how_many_would_do() {
        CarvingProblem hard = withLeastMinutes(problem, 20_000);
        CarvingRequest asked = new CarvingRequest(hard, 1, 1, List.of(), List.of());

        Explanation none =
                new Explainer().explain(asked, Composition.EMPTY, () -> false).get(0);

        assertThat(none.kind()).isEqualTo(Kind.EMPTY);
        assertThat(none.rule()).isEqualTo("H7");
        assertThat(none.relaxation()).isNull();
        assertThat(none.lost())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(Lost::tasks).reversed())
                .allSatisfy(lost -> assertThat(lost.tasks()).isEqualTo(counted(hard, lost)));

        CarvingProblem nearly = withLeastMinutes(problem, 1_071);
        Explanation some = new Explainer()
                .explain(new CarvingRequest(nearly, 1, 1, List.of(), List.of()), Composition.EMPTY, () -> false)
                .get(0);
        assertThat(some.kind()).isEqualTo(Kind.EMPTY);
        assertThat(some.rule()).isNull();
    }

    @Test
    void the_days_that_somebody_leaves_can_fill_a_position() {
        int mondayToWednesday = 0b0000111;
        int thursdayAndFriday = 0b0011000;
        CarvingProblem shared = new ACarving()
                .task(ACarving.anHour(ACarving.MONDAY_TO_FRIDAY))
                .position(ACarving.somebody(mondayToWednesday))
                .position(ACarving.somebody(thursdayAndFriday))
                .problem();
        Composition half = new Composition(List.of(new FilledPosition(0, 0, List.of(0))));

        assertThat(new Explainer().explain(new CarvingRequest(shared, 1, 1, List.of(), List.of()), half, () -> false))
                .filteredOn(one -> one.kind() == Kind.EMPTY)
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isNull());
    }

    @Test
    void what_is_not_explained_in_time_is_left_out() {
        assertThat(new Explainer().explain(request, composition, () -> true)).isEmpty();
        assertThat(new Explainer().explain(request, Composition.EMPTY, () -> true))
                .isEmpty();
    }

    /** Counted one by one. */
    private static long counted(CarvingProblem problem, Lost lost) {
        int key = lost.demand() == null ? -1 : problem.demandKeys().indexOf(lost.demand());
        return problem.tasks().stream()
                .filter(task -> switch (lost.rule()) {
                    case "H1" -> task.authorisationOnly();
                    case "H2" -> task.level() > problem.positions().get(0).levelCeiling();
                    case "H3" ->
                        !problem.positions()
                                .get(0)
                                .allowedUnits()
                                .contains(problem.jobs().get(task.job()).unit());
                    case "H4" ->
                        task.demands().get(key)
                                > problem.positions().get(0).limits().get(key);
                    default ->
                        Math.min(task.windowEnd(), problem.positions().get(0).dayEnd())
                                        - Math.max(
                                                task.windowStart(),
                                                problem.positions().get(0).dayStart())
                                < task.minutes();
                })
                .count();
    }

    private Composition without(int position, int task) {
        return new Composition(composition.positions().stream()
                .map(filled -> filled.position() != position
                        ? filled
                        : new FilledPosition(
                                position,
                                filled.pattern(),
                                filled.tasks().stream()
                                        .filter(one -> one != task)
                                        .toList()))
                .toList());
    }

    private static CarvingProblem withLeastMinutes(CarvingProblem problem, int minutes) {
        return Relaxations.with(
                problem,
                problem.units(),
                problem.jobs(),
                new Loose(problem.positions().get(0)).with("minMinutes", minutes));
    }
}
