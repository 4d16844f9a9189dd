package no.ldo.differentiation.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.ldo.differentiation.carving.Instances.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2"})
    void random_plans_fill_positions_and_break_nothing(String name) {
        CarvingProblem problem = Instances.named(name);

        Composition plan = new Mutations(problem, 1).feasible();

        assertThat(plan.positions()).isNotEmpty();
        assertThat(ReferenceChecker.check(problem, plan).broken()).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_plans() {
        CarvingProblem problem = Instances.generated(2, Size.S);
        Mutations one = new Mutations(problem, 9);
        Mutations other = new Mutations(problem, 9);

        assertThat(one.mutated(one.feasible())).isEqualTo(other.mutated(other.feasible()));
    }

    @Test
    void changed_plans_come_across_every_rule_and_some_are_still_allowed() {
        CarvingProblem problem = Instances.named("S2");
        Set<String> met = new TreeSet<>();
        int allowed = 0;
        for (int seed = 0; seed < 8; seed++) {
            Mutations mutations = new Mutations(problem, seed);
            Composition plan = mutations.feasible();
            for (int change = 0; change < 100; change++) {
                ReferenceChecker.Verdict verdict = ReferenceChecker.check(problem, mutations.mutated(plan));
                met.addAll(verdict.rules());
                allowed += verdict.feasible() ? 1 : 0;
            }
        }

        assertThat(met).hasSize(17);
        assertThat(allowed).isPositive();
    }
}
