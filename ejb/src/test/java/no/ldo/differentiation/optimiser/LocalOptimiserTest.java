package no.ldo.differentiation.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.ldo.differentiation.carving.BruteForce;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Instances;
import no.ldo.differentiation.carving.Instances.Size;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.carving.ReferenceChecker;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOptimiserTest {
    private static final int NO_FENCE = 600;
    private static final Progress SILENT = new Told();

    private final ExecutorService second = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        second.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void finds_the_best_of_a_tiny_problem_and_bounds_it_truly(long seed) {
        CarvingProblem problem = Instances.withOtherWeights(Instances.generated(seed, Size.TINY), seed);

        Incumbent best = solve(request(problem, List.of(), List.of()), 150_000).best();

        long really = BruteForce.best(problem);
        assertThat(best.objective()).isEqualTo(really);
        assertThat(best.bound()).isGreaterThanOrEqualTo(really);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keeps_what_is_locked_and_leaves_what_is_excluded(long seed) {
        CarvingProblem problem = Instances.generated(seed, Size.TINY);
        Composition free =
                solve(request(problem, List.of(), List.of()), 60_000).best().composition();
        for (FilledPosition filled : free.positions()) {
            List<Pin> excluded =
                    List.of(new Pin(filled.position(), filled.tasks().get(0), null));
            List<Pin> locked = filled.tasks().size() < 2
                    ? List.of()
                    : List.of(new Pin(filled.position(), filled.tasks().get(1), filled.pattern()));
            OptionalLong really = BruteForce.best(problem, locked, excluded);

            Incumbent best = solve(request(problem, locked, excluded), 150_000).best();

            if (really.isPresent()) {
                assertThat(best.objective()).isEqualTo(really.getAsLong());
                assertThat(best.bound()).isGreaterThanOrEqualTo(really.getAsLong());
            }
            excluded.forEach(pin -> assertThat(held(best.composition(), pin)).isFalse());
            locked.forEach(pin -> assertThat(held(best.composition(), pin)).isEqualTo(really.isPresent()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2", "M1"})
    void breaks_no_rule_and_counts_right_on_real_sizes(String name) {
        CarvingProblem problem = Instances.named(name);

        Incumbent best = solve(request(problem, List.of(), List.of()), 200_000).best();

        ReferenceChecker.Verdict verdict = ReferenceChecker.check(problem, best.composition());
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.objective()).isEqualTo(best.objective());
        assertThat(best.bound()).isGreaterThanOrEqualTo(best.objective());
    }

    @Test
    void keeps_locks_and_exclusions_among_many_positions() {
        CarvingProblem problem = Instances.named("M1");
        Composition free =
                solve(request(problem, List.of(), List.of()), 200_000).best().composition();
        List<Pin> locked = free.positions().stream()
                .limit(4)
                .map(filled -> new Pin(filled.position(), filled.tasks().get(0), null))
                .toList();
        List<Pin> excluded = free.positions().stream()
                .map(filled -> new Pin(
                        filled.position(), filled.tasks().get(filled.tasks().size() - 1), null))
                .toList();

        Incumbent best = solve(request(problem, locked, excluded), 400_000).best();

        assertThat(ReferenceChecker.check(problem, best.composition()).broken()).isEmpty();
        assertThat(locked)
                .allSatisfy(pin -> assertThat(held(best.composition(), pin)).isTrue());
        assertThat(excluded)
                .allSatisfy(pin -> assertThat(held(best.composition(), pin)).isFalse());
    }

    @Test
    void leaves_a_position_empty_that_nothing_can_fill_and_fills_the_others() {
        CarvingProblem problem = withHopelessPosition(Instances.named("M1"), 3);

        Incumbent best = solve(request(problem, List.of(), List.of()), 600_000).best();

        assertThat(best.composition().positions())
                .hasSize(problem.positions().size() - 1)
                .noneMatch(filled -> filled.position() == 3);
        assertThat(ReferenceChecker.check(problem, best.composition()).broken()).isEmpty();
    }

    private static CarvingProblem withHopelessPosition(CarvingProblem problem, int number) {
        List<CarvingPosition> positions = new ArrayList<>(problem.positions());
        positions.set(number, new Loose(positions.get(number)).with("minDayMinutes", 1_000));
        return new CarvingProblem(
                problem.name(),
                problem.seed(),
                problem.demandKeys(),
                problem.units(),
                problem.jobs(),
                problem.tasks(),
                positions,
                problem.weights());
    }

    @Test
    void comes_near_the_best_known_of_the_public_instances() {
        assertThat(solve(request(Instances.named("S1"), List.of(), List.of()), 800_000)
                        .best()
                        .objective())
                .isBetween(8_800L, 8_885L);
        assertThat(solve(request(Instances.named("M1"), List.of(), List.of()), 1_500_000)
                        .best()
                        .objective())
                .isBetween(41_000L, 45_545L);
    }

    @Test
    void works_without_an_exact_solver_too() {
        CarvingRequest request = request(Instances.named("M1"), List.of(), List.of());

        Incumbent best = new Run(request, new Budget(800_000, NO_FENCE), SILENT, second, ExactSolvers.none())
                .solve()
                .best();

        assertThat(best.objective()).isBetween(40_000L, 45_545L);
        assertThat(ReferenceChecker.check(request.problem(), best.composition()).broken())
                .isEmpty();
    }

    @Test
    void answers_the_same_for_the_same_seed() {
        CarvingRequest request = request(Instances.generated(3, Size.S), List.of(), List.of());

        Outcome first = solve(request, 200_000);
        Outcome second = solve(request, 200_000);

        assertThat(first.reproducible()).isTrue();
        assertThat(second.best().composition()).isEqualTo(first.best().composition());
        assertThat(second.best().bound()).isEqualTo(first.best().bound());
    }

    @Test
    void a_cancelled_run_answers_with_what_it_has() {
        CarvingRequest request = new CarvingRequest(Instances.named("M1"), 300, 1, List.of(), List.of());
        Told cancelled = new Told();
        cancelled.isCancelled = true;

        Outcome outcome = new LocalOptimiser().solve(request, cancelled);

        assertThat(outcome.reproducible()).isFalse();
        assertThat(ReferenceChecker.check(request.problem(), outcome.best().composition())
                        .broken())
                .isEmpty();
    }

    @Test
    void the_clock_ends_a_run_and_says_so() {
        CarvingRequest request = request(Instances.named("S2"), List.of(), List.of());

        Outcome outcome =
                new Run(request, new Budget(Long.MAX_VALUE / 2, 1), SILENT, second, ExactSolvers.available()).solve();

        assertThat(outcome.reproducible()).isFalse();
        assertThat(outcome.best().objective()).isPositive();
    }

    private static CarvingRequest request(CarvingProblem problem, List<Pin> locked, List<Pin> excluded) {
        return new CarvingRequest(problem, 1, 1, locked, excluded);
    }

    private Outcome solve(CarvingRequest request, long moves) {
        return new Run(request, new Budget(moves, NO_FENCE), SILENT, second, ExactSolvers.available()).solve();
    }

    private static boolean held(Composition composition, Pin pin) {
        return composition.positions().stream()
                .anyMatch(filled ->
                        filled.position() == pin.position() && filled.tasks().contains(pin.task()));
    }

    private static final class Told implements Progress {
        private boolean isCancelled;

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }

        @Override
        public void found(Incumbent best) {
            assertThat(best.bound()).isGreaterThanOrEqualTo(best.objective());
        }
    }
}
