package no.ldo.differentiation.optimiser;

import static no.ldo.differentiation.carving.ACarving.MONDAY_TO_FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems at the ends of what is accepted, searched without an exact solver, which would hide what the search does. */
class ExtremesTest {
    private static final int MONDAY = 1;
    private static final int LARGEST = Integer.MAX_VALUE;

    @ParameterizedTest
    @ValueSource(ints = {LARGEST, LARGEST - 1, 700_000_000, 1_000_000_000})
    void a_limit_that_means_none_is_no_limit(int most) {
        CarvingProblem problem = new ACarving()
                .task(ACarving.anHour(MONDAY_TO_FRIDAY))
                .position(position(MONDAY_TO_FRIDAY, 0, 30, most))
                .problem();

        Incumbent best = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> solve(problem, new Pin(0, 0, null)));

        assertThat(best.composition().positions()).hasSize(1);
        assertThat(explained(problem, best.composition())).isNotEmpty();
        assertThat(explained(problem, Composition.EMPTY)).isNotEmpty();
    }

    @Test
    void without_positions_or_tasks_the_empty_plan_is_the_answer() {
        for (CarvingProblem problem : List.of(
                new ACarving().task(ACarving.anHour(MONDAY_TO_FRIDAY)).problem(),
                new ACarving().position(ACarving.somebody(MONDAY_TO_FRIDAY)).problem(),
                new ACarving().problem())) {
            Incumbent best = solve(problem);

            assertThat(best.composition().positions()).isEmpty();
            assertThat(best.objective()).isZero();
            assertThat(best.bound()).isZero();
            assertThat(explained(problem, Composition.EMPTY)).hasSameSizeAs(problem.positions());
        }
    }

    @Test
    void hours_that_no_day_has_keep_a_position_empty() {
        CarvingProblem problem = new ACarving()
                .task(ACarving.anHour(MONDAY_TO_FRIDAY))
                .position(position(MONDAY_TO_FRIDAY, 0, LARGEST, LARGEST))
                .problem();

        assertThat(solve(problem).composition().positions()).isEmpty();
    }

    @Test
    void the_only_content_that_is_allowed_is_found_when_it_is_what_was_locked() {
        CarvingProblem problem = new ACarving()
                .task(ACarving.task(0, MONDAY_TO_FRIDAY, -1, false, 1))
                .position(position(MONDAY_TO_FRIDAY, 300, 60, 60))
                .problem();

        assertThat(solve(problem, new Pin(0, 0, null)).composition().positions())
                .containsExactly(new FilledPosition(0, 0, List.of(0)));
    }

    @Test
    void what_is_locked_is_kept_though_it_costs_points() {
        ACarving carving = new ACarving();
        IntStream.range(0, 8)
                .forEach(i ->
                        carving.task(ACarving.anHour(MONDAY_TO_FRIDAY)).position(ACarving.somebody(MONDAY_TO_FRIDAY)));
        CarvingProblem problem = weighing(carving.problem(), "openCost", 5_000);

        Incumbent best = solve(problem, new Pin(7, 3, null));

        assertThat(best.composition().positions()).containsExactly(new FilledPosition(7, 0, List.of(3)));
        assertThat(best.objective()).isNegative();
    }

    /** Only what is locked and the work that is worth nothing fit together. */
    @Test
    void points_by_the_million_do_not_outweigh_what_is_not_allowed() {
        ACarving carving = new ACarving().supervising(60);
        IntStream.range(0, 6).forEach(i -> carving.task(ACarving.task(0, MONDAY, -1, true, 1)));
        CarvingProblem problem = weighing(
                carving.task(worthNothing())
                        .position(position(MONDAY, 120, 120, 480))
                        .problem(),
                "freedPerMinute",
                1_000_000);

        assertThat(solve(problem, new Pin(0, 2, null)).composition().positions())
                .containsExactly(new FilledPosition(0, 0, List.of(2, 6)));
    }

    @Test
    void a_position_that_is_only_not_worth_it_is_told_no_rule() {
        CarvingProblem problem = weighing(
                new ACarving()
                        .task(ACarving.anHour(MONDAY))
                        .position(position(MONDAY, 0, 0, 480))
                        .problem(),
                "extraLocation",
                1_000_000);

        assertThat(explained(problem, Composition.EMPTY)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Explanation.Kind.EMPTY);
            assertThat(one.rule()).isNull();
        });
    }

    private static CarvingTask worthNothing() {
        return new CarvingTask(
                0, "Task", "MAT", 0, 60, MONDAY, 480, 960, 0, false, List.of(0, 0), false, false, 1, 0, -1, 1);
    }

    /** The search tells 64 places apart. */
    @Test
    void more_places_than_are_told_apart_are_in_the_bound_and_can_be_locked() {
        ACarving carving = new ACarving().lettingGo(1_000_000);
        int places = 70;
        IntStream.range(0, places)
                .forEach(place -> carving.task(ACarving.task(place, MONDAY_TO_FRIDAY, -1, false, 1))
                        .position(ACarving.somebody(MONDAY_TO_FRIDAY)));
        CarvingProblem problem = carving.problem();
        Composition each = new Composition(IntStream.range(0, places)
                .mapToObj(i -> new FilledPosition(i, 0, List.of(i)))
                .toList());
        long possible = CarvingRules.judge(problem, each).objective();

        Incumbent best = solve(problem, new Pin(0, places - 1, null));

        assertThat(best.bound()).isGreaterThanOrEqualTo(possible);
        assertThat(best.composition().positions().get(0)).isEqualTo(new FilledPosition(0, 0, List.of(places - 1)));
    }

    private static CarvingPosition position(int days, int minMinutes, int minDayMinutes, int most) {
        return new CarvingPosition(
                0,
                "Position",
                Set.of(0),
                minMinutes,
                most < 300 ? 300 : most,
                1,
                List.of(2, 4),
                List.of(),
                List.of(days),
                480,
                960,
                minDayMinutes,
                most,
                most,
                most,
                Set.of());
    }

    private static CarvingProblem weighing(CarvingProblem problem, String name, int weight) {
        return new CarvingProblem(
                problem.name(),
                problem.seed(),
                problem.demandKeys(),
                problem.units(),
                problem.jobs(),
                problem.tasks(),
                problem.positions(),
                CarvingWeights.of(one -> one.equals(name) ? weight : 1));
    }

    private static List<Explanation> explained(CarvingProblem problem, Composition composition) {
        return new Explainer()
                .explain(new CarvingRequest(problem, 1, 1, List.of(), List.of()), composition, () -> false);
    }

    private static Incumbent solve(CarvingProblem problem, Pin... locked) {
        CarvingRequest request = new CarvingRequest(problem, 1, 1, List.of(locked), List.of());
        Run run = new Run(request, new Budget(60_000, 600), new Silent(), Runnable::run, ExactSolvers.none());
        Incumbent best = run.solve().best();
        assertThat(CarvingRules.judge(problem, best.composition()).isAllowed()).isTrue();
        return best;
    }
}
