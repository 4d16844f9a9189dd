package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Pin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best composition of a small problem is the best of all that can be counted, and is proven to be. */
class WholeModelTest {
    private static final Limits ENOUGH = Limits.ofWork(60, 1);
    private static final int POSITIONS = 3;

    private final ExactSolver solver = NeedsCpSat.solver();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_best_composition_is_found_and_proven(long seed) {
        CarvingProblem problem = MadeUp.problem(seed, 10, POSITIONS);

        Proven proven = solve(problem, List.of(), List.of());

        assertThat(proven.objective()).isEqualTo(Together.best(problem, contents(problem)));
        assertThat(proven.isOptimal()).isTrue();
        assertThat(pointsOf(problem, proven.composition())).isEqualTo(proven.objective());
    }

    @Test
    void locked_and_excluded_shares_are_kept() {
        CarvingProblem problem = MadeUp.problem(4, 10, POSITIONS);
        List<List<Column>> contents = contents(problem);
        List<FilledPosition> ofFirst = contents.get(0).stream()
                .map(Column::content)
                .filter(content -> content.pattern() == 1)
                .toList();
        int lock = ofFirst.get(0).tasks().get(0);
        int unwanted = ofFirst.stream()
                .filter(content -> content.tasks().contains(lock))
                .flatMap(content -> content.tasks().stream())
                .filter(task -> ofFirst.stream()
                        .anyMatch(content -> content.tasks().contains(lock)
                                && !content.tasks().contains(task)))
                .findFirst()
                .orElseThrow();

        Proven proven = solve(problem, List.of(new Pin(0, lock, 1)), List.of(new Pin(0, unwanted, null)));

        FilledPosition first = proven.composition().positions().get(0);
        assertThat(List.of(first.position(), first.pattern())).containsExactly(0, 1);
        assertThat(first.tasks()).contains(lock).doesNotContain(unwanted);
        assertThat(proven.objective())
                .isEqualTo(contents.get(0).stream()
                        .filter(column -> column.content().pattern() == 1
                                && column.content().tasks().contains(lock)
                                && !column.content().tasks().contains(unwanted))
                        .mapToLong(column ->
                                Together.best(problem, List.of(contents.get(1), contents.get(2)), List.of(column)))
                        .max()
                        .orElseThrow());
    }

    /** Until the callers have checked the locks: there is no composition to answer with. */
    @Test
    void locks_that_cannot_stand_have_no_answer() {
        CarvingProblem problem = MadeUp.problem(4, 10, POSITIONS);
        int never = IntStream.range(0, 10)
                .filter(task -> contents(problem).get(0).stream()
                        .noneMatch(column -> column.content().tasks().contains(task)))
                .findFirst()
                .orElseThrow();

        assertThat(solver.wholeModel(
                        new Whole(
                                problem,
                                positions(problem),
                                List.of(new Pin(0, never, null)),
                                List.of(),
                                Composition.EMPTY),
                        ENOUGH))
                .isEmpty();
    }

    @Test
    void positions_that_are_not_asked_for_stay_empty() {
        CarvingProblem problem = MadeUp.problem(1, 10, POSITIONS);

        Proven proven = solver.wholeModel(
                        new Whole(problem, List.of(1), List.of(), List.of(), Composition.EMPTY), ENOUGH)
                .orElseThrow();

        assertThat(proven.objective())
                .isEqualTo(Together.best(problem, List.of(contents(problem).get(1))))
                .isPositive();
        assertThat(proven.composition().positions())
                .extracting(FilledPosition::position)
                .containsExactly(1);
    }

    @Test
    void it_stops_when_it_is_told_to() {
        CarvingProblem problem = MadeUp.problem(3, 60, 8);
        AtomicInteger asked = new AtomicInteger();
        Limits limits = Limits.ofWork(1e9, 1).stoppedBy(() -> asked.incrementAndGet() > 20);

        long start = System.nanoTime();
        Optional<Proven> proven = solver.wholeModel(whole(problem, Composition.EMPTY), limits.atMostSeconds(120));

        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
        assertThat(asked.get()).isGreaterThan(20);
        assertThat(proven).isPresent();
        assertThat(proven.get().isOptimal()).isFalse();
    }

    @Test
    void a_known_composition_is_where_it_begins() {
        CarvingProblem problem = MadeUp.problem(3, 60, 8);
        Proven good = solver.wholeModel(whole(problem, Composition.EMPTY), Limits.ofWork(0.7, 1))
                .orElseThrow();

        Proven again = solver.wholeModel(whole(problem, good.composition()), Limits.ofWork(0.01, 2))
                .orElseThrow();

        assertThat(good.objective()).isPositive();
        assertThat(again.objective()).isGreaterThanOrEqualTo(good.objective());
    }

    @Test
    void a_model_that_is_too_large_to_be_trusted_is_not_tried() {
        CarvingProblem problem = MadeUp.problem(1, 1_500, 8);

        assertThat(solver.wholeModel(whole(problem, Composition.EMPTY), ENOUGH)).isEmpty();
    }

    @Test
    void windows_that_make_too_many_stretches_of_a_day_are_not_tried() {
        ACarving carving = new ACarving();
        IntStream.range(0, 200).forEach(i -> carving.task(at(i, 900 + i)));
        IntStream.range(0, 5).forEach(i -> carving.position(ACarving.somebody(ACarving.MONDAY_TO_FRIDAY)));
        CarvingProblem few = carving.problem();
        CarvingProblem tooMany = carving.position(ACarving.somebody(1)).problem();

        assertThat(solver.wholeModel(whole(few, Composition.EMPTY), ENOUGH)).isPresent();
        assertThat(solver.wholeModel(whole(tooMany, Composition.EMPTY), ENOUGH)).isEmpty();
    }

    private static CarvingTask at(int start, int end) {
        CarvingTask hour = ACarving.anHour(ACarving.MONDAY_TO_FRIDAY);
        return new CarvingTask(
                0, "Task", "REN", 0, 60, hour.days(), start, end, 0, false, hour.demands(), false, false, 1, 1, -1, 2);
    }

    private Proven solve(CarvingProblem problem, List<Pin> locked, List<Pin> excluded) {
        return solver.wholeModel(new Whole(problem, positions(problem), locked, excluded, Composition.EMPTY), ENOUGH)
                .orElseThrow();
    }

    private static Whole whole(CarvingProblem problem, Composition start) {
        return new Whole(problem, positions(problem), List.of(), List.of(), start);
    }

    private static List<Integer> positions(CarvingProblem problem) {
        return IntStream.range(0, problem.positions().size()).boxed().toList();
    }

    private static List<List<Column>> contents(CarvingProblem problem) {
        return positions(problem).stream()
                .map(position -> Counted.contents(problem, position))
                .toList();
    }

    /** What the counted contents of the composition are worth; fails when one of them may not be. */
    private static long pointsOf(CarvingProblem problem, Composition composition) {
        Together together = new Together(
                problem,
                composition.positions().stream()
                        .map(filled -> Counted.contents(problem, filled.position()).stream()
                                .filter(column -> column.content().equals(filled))
                                .findFirst()
                                .orElseThrow())
                        .toList());
        assertThat(together.isAllowed()).isTrue();
        return together.points();
    }
}
