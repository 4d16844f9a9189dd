package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.Instances;
import no.ldo.differentiation.carving.Judgement;
import org.junit.jupiter.api.Test;

/** A problem of the size that one unit has: 90 tasks, three positions. */
class PublicInstanceTest {
    /** Found by other solvers too, and proven. */
    private static final long BEST_OF_S1 = 8885;

    private final ExactSolver solver = NeedsCpSat.solver();

    @Test
    void the_best_composition_of_s1_is_found_and_proven_and_the_rules_agree() {
        CarvingProblem problem = Instances.named("S1");
        Whole whole = new Whole(problem, List.of(0, 1, 2), List.of(), List.of(), Composition.EMPTY);

        Proven proven = solver.wholeModel(whole, Limits.ofWork(60, 1)).orElseThrow();

        assertThat(proven.objective()).isEqualTo(BEST_OF_S1);
        assertThat(proven.bound()).isEqualTo(BEST_OF_S1);
        Judgement judgement = CarvingRules.judge(problem, proven.composition());
        assertThat(judgement.broken()).isEmpty();
        assertThat(judgement.objective()).isEqualTo(BEST_OF_S1);
    }
}
