package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best choice among known contents is the best of all choices that can be counted. */
class ChoiceTest {
    private static final Limits ENOUGH = Limits.ofWork(60, 1);
    private static final int POSITIONS = 3;
    private static final int MOST_COLUMNS = 30;

    private final ExactSolver solver = NeedsCpSat.solver();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void one_column_for_each_position_that_may_stand_together_and_is_worth_most(long seed) {
        CarvingProblem problem = MadeUp.problem(seed, 10, POSITIONS);
        List<List<Column>> ofPositions = columns(problem);
        List<Column> all = ofPositions.stream().flatMap(List::stream).toList();

        List<Integer> chosen = solver.choose(new Choice(problem, all, List.of(), Set.of()), ENOUGH)
                .orElseThrow();

        Together together = new Together(problem, chosen.stream().map(all::get).toList());
        Set<Integer> positions = new HashSet<>();
        assertThat(together.columns())
                .allMatch(column -> positions.add(column.content().position()));
        assertThat(together.isAllowed()).isTrue();
        assertThat(together.points()).isEqualTo(Together.best(problem, ofPositions));
    }

    /** Else the test above would prove little. */
    @Test
    void the_made_up_columns_compete() {
        CarvingProblem problem = MadeUp.problem(1, 10, POSITIONS);
        List<List<Column>> ofPositions = columns(problem);

        long apart = ofPositions.stream()
                .mapToLong(columns -> Together.best(problem, List.of(columns)))
                .sum();

        assertThat(ofPositions).noneMatch(List::isEmpty);
        assertThat(Together.best(problem, ofPositions)).isLessThan(apart).isPositive();
    }

    @Test
    void a_good_choice_that_is_known_is_not_lost_when_there_is_no_time() {
        CarvingProblem problem = MadeUp.problem(1, 10, POSITIONS);
        List<Column> all = columns(problem).stream().flatMap(List::stream).toList();
        List<Integer> best = solver.choose(new Choice(problem, all, List.of(), Set.of()), ENOUGH)
                .orElseThrow();

        List<Integer> again = solver.choose(new Choice(problem, all, best, Set.of()), Limits.ofWork(0.001, 1))
                .orElseThrow();

        assertThat(points(problem, all, again)).isEqualTo(points(problem, all, best));
    }

    @Test
    void what_must_be_filled_is_filled_though_it_costs_points() {
        CarvingProblem problem = MadeUp.problem(1, 10, POSITIONS);
        List<Column> dear = columns(problem).stream()
                .map(columns -> new Column(columns.get(0).content(), -1_000))
                .toList();

        assertThat(solver.choose(new Choice(problem, dear, List.of(), Set.of()), ENOUGH)
                        .orElseThrow())
                .isEmpty();
        Choice one = new Choice(problem, dear, List.of(), Set.of(1));
        assertThat(solver.choose(one, ENOUGH).orElseThrow()).containsExactly(1);
        assertThat(solver.choose(one.fillingAny(), ENOUGH).orElseThrow()).isEmpty();
    }

    private static long points(CarvingProblem problem, List<Column> all, List<Integer> chosen) {
        return new Together(problem, chosen.stream().map(all::get).toList()).points();
    }

    /** Some of each position's contents, the good ones and others. */
    private static List<List<Column>> columns(CarvingProblem problem) {
        List<List<Column>> ofPositions = new ArrayList<>();
        for (int position = 0; position < POSITIONS; position++) {
            List<Column> contents = new ArrayList<>(Counted.contents(problem, position));
            contents.sort((one, other) -> Long.compare(other.points(), one.points()));
            int step = Math.max(1, contents.size() / MOST_COLUMNS);
            ofPositions.add(IntStream.range(0, contents.size())
                    .filter(place -> place < MOST_COLUMNS / 3 || place % step == 0)
                    .mapToObj(contents::get)
                    .limit(MOST_COLUMNS)
                    .toList());
        }
        return ofPositions;
    }
}
