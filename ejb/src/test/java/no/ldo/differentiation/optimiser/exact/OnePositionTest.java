package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.FilledPosition;
import org.junit.jupiter.api.Test;

/** The best content of one position is the best of all that can be counted. */
class OnePositionTest {
    private static final Limits ENOUGH = Limits.ofWork(60, 1);
    private static final int PROBLEMS = 60;
    private static final int TASKS = 10;

    private final ExactSolver solver = NeedsCpSat.solver();

    @Test
    void the_best_content_is_found_and_proven_and_an_impossible_one_is_told() {
        long possible = compare(asked -> asked, (problem, content) -> true, content -> 0);

        assertThat(possible).isBetween(10L, PROBLEMS - 3L);
    }

    @Test
    void prices_and_tasks_that_are_not_offered_count() {
        Offers offers = (pattern, task) -> task % 5 == 3 ? Offers.NOT_OFFERED : 37L * (task % 3) - 40 - 11L * pattern;

        long possible = compare(
                asked -> asked.offering(offers),
                (problem, content) -> content.tasks().stream().noneMatch(task -> task % 5 == 3),
                content -> content.tasks().stream()
                        .mapToLong(task -> offers.points(content.pattern(), task))
                        .sum());

        assertThat(possible).isPositive();
    }

    @Test
    void required_tasks_are_there() {
        long possible = compare(
                asked -> asked.requiring(Set.of(5)),
                (problem, content) -> content.tasks().contains(5),
                content -> 0);

        assertThat(possible).isPositive();
    }

    @Test
    void it_can_be_asked_to_differ() {
        Set<Integer> present = Set.of(4, 5, 6, 7);

        long possible = compare(
                asked -> asked.unlike(present, 1),
                (problem, content) ->
                        content.tasks().stream().filter(present::contains).count() <= 1,
                content -> 0);

        assertThat(possible).isPositive();
    }

    @Test
    void what_is_worth_less_than_asked_for_counts_as_none() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CarvingProblem problem = MadeUp.problem(seed, TASKS, 1);
            OnePosition alone = OnePosition.alone(problem, problem.positions().get(0));
            Found best = solver.onePosition(alone, ENOUGH).orElseThrow();
            if (best.isPossible()) {
                Optional<Found> same = solver.onePosition(alone.worthAtLeast(best.value()), ENOUGH);

                assertThat(same.orElseThrow().value()).isEqualTo(best.value());
                assertThat(same.orElseThrow().isProven()).isTrue();
                assertThat(solver.onePosition(alone.worthAtLeast(best.value() + 1), ENOUGH))
                        .contains(Found.IMPOSSIBLE);
            }
        }
    }

    @Test
    void what_is_left_of_jobs_and_supervision_is_kept() {
        long possible = compare(
                asked -> asked.leaving(List.of(250, 250, 250), 150),
                (problem, content) -> new Together(less(problem), List.of(new Column(content, 0))).isAllowed(),
                content -> 0);

        assertThat(possible).isPositive();
    }

    private static CarvingProblem less(CarvingProblem of) {
        List<CarvingJob> jobs =
                of.jobs().stream().map(job -> new CarvingJob(job.unit(), 250)).toList();
        List<CarvingUnit> units = of.units().stream()
                .map(unit -> new CarvingUnit(unit.name(), 150))
                .toList();
        return new CarvingProblem(
                of.name(), of.seed(), of.demandKeys(), units, jobs, of.tasks(), of.positions(), of.weights());
    }

    @Test
    void the_same_question_has_the_same_answer_when_work_is_limited() {
        CarvingProblem problem = MadeUp.problem(7, 60, 1);
        OnePosition asked = OnePosition.alone(problem, problem.positions().get(0));
        Limits little = Limits.ofWork(0.2, 5);

        Optional<Found> first = solver.onePosition(asked, little);

        assertThat(first).isPresent();
        assertThat(solver.onePosition(asked, little)).isEqualTo(first);
    }

    /** @return how many of the problems have a content at all */
    private long compare(
            UnaryOperator<OnePosition> question,
            BiPredicate<CarvingProblem, FilledPosition> allowed,
            ToLongFunction<FilledPosition> extra) {
        return LongStream.range(0, PROBLEMS)
                .mapToObj(seed -> MadeUp.problem(seed, TASKS, 1))
                .filter(problem -> {
                    List<Column> contents = Counted.contents(problem, 0).stream()
                            .filter(column -> new Together(problem, List.of(column)).isAllowed())
                            .filter(column -> allowed.test(problem, column.content()))
                            .map(column ->
                                    new Column(column.content(), column.points() + extra.applyAsLong(column.content())))
                            .toList();
                    OnePosition alone =
                            OnePosition.alone(problem, problem.positions().get(0));
                    check(
                            contents,
                            solver.onePosition(question.apply(alone), ENOUGH).orElseThrow());
                    return !contents.isEmpty();
                })
                .count();
    }

    private static void check(List<Column> contents, Found found) {
        if (contents.isEmpty()) {
            assertThat(found).isEqualTo(Found.IMPOSSIBLE);
            return;
        }
        Column best =
                contents.stream().max(Comparator.comparingLong(Column::points)).orElseThrow();
        assertThat(found.value()).isEqualTo(best.points()).isEqualTo(found.bound());
        assertThat(contents).contains(new Column(new FilledPosition(0, found.pattern(), found.tasks()), found.value()));
    }
}
