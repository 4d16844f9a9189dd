package no.ldo.differentiation.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.differentiation.carving.Instances.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two positions and one task of 100 minutes on the four days that they have between them. A holder gets 200 × 4 × 2 =
 * 1600 for what is freed, and pays 211 for the position, 127 for one kind of work only, 5 × (200 − 80) for monotony and
 * 31 for the hand-over; 7 × 200 when nobody else is there, and 23 while some days stay with the donor.
 */
class BruteForceTest {
    private static CarvingProblem problem(boolean among) {
        ATask task = new ATask().minutes(100).days(0b0011011).freedValue(4);
        return new SmallProblem()
                .task(among ? task.withColleagues() : task)
                .position(new APosition().week(200, 400).patterns(0b0000011))
                .position(new APosition().week(200, 400).patterns(0b0011000))
                .made();
    }

    private static final long EACH = 1600 - 211 - 127 - 600 - 31;

    private static final Pin FIRST = new Pin(0, 0, null);

    @Test
    void two_that_share_a_task_may_be_better_than_one() {
        assertThat(BruteForce.best(problem(true))).isEqualTo(2 * EACH - 41);
    }

    @Test
    void nothing_is_best_when_all_else_costs() {
        assertThat(BruteForce.best(problem(false))).isZero();
    }

    @Test
    void an_excluded_task_is_not_held() {
        assertThat(BruteForce.best(problem(true), List.of(), List.of(FIRST))).hasValue(EACH - 23);
    }

    @Test
    void a_locked_task_is_held_even_at_a_loss() {
        assertThat(BruteForce.best(problem(false), List.of(FIRST), List.of())).hasValue(EACH - 1400 - 23);
        assertThat(BruteForce.best(problem(true), List.of(new Pin(0, 0, 0)), List.of()))
                .hasValue(BruteForce.best(problem(true)));
    }

    @Test
    void locks_that_no_plan_holds_have_no_best() {
        assertThat(BruteForce.best(problem(true), List.of(new Pin(0, 0, 1)), List.of()))
                .isEmpty();
        assertThat(BruteForce.best(problem(true), List.of(FIRST), List.of(FIRST)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_random_plan_of_a_generated_problem_is_better(long seed) {
        CarvingProblem problem = Instances.withOtherWeights(Instances.generated(seed, Size.TINY), seed);
        long best = BruteForce.best(problem);

        assertThat(best).isPositive();
        for (int plan = 0; plan < 20; plan++) {
            Composition composition = new Mutations(problem, plan).feasible();
            assertThat(ReferenceChecker.check(problem, composition).objective()).isLessThanOrEqualTo(best);
        }
    }
}
