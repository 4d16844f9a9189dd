package no.ldo.differentiation.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.Instances.Size;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules and the reference checker were written apart; on plans of all sorts they say the same. */
class CarvingRulesAgreeTest {
    private static final int CHANGES = 150;

    static Stream<Named<CarvingProblem>> problems() {
        return Stream.of(
                        Instances.named("S1"),
                        Instances.named("S2"),
                        Instances.withOtherWeights(Instances.named("S2"), 1),
                        Instances.withOtherWeights(Instances.generated(1, Size.TINY), 2),
                        Instances.withOtherWeights(Instances.generated(2, Size.S), 3),
                        Instances.withOtherWeights(Instances.generated(3, Size.M), 4))
                .map(problem -> Named.of(problem.name(), problem));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void both_find_the_same_rules_broken_and_the_same_points(CarvingProblem problem) {
        for (int seed = 0; seed < 4; seed++) {
            Mutations mutations = new Mutations(problem, seed);
            Composition plan = mutations.feasible();
            agree(problem, plan);
            for (int change = 0; change < CHANGES; change++) {
                agree(problem, mutations.mutated(plan));
            }
        }
    }

    private static void agree(CarvingProblem problem, Composition plan) {
        Judgement judgement = CarvingRules.judge(problem, plan);
        ReferenceChecker.Verdict verdict = ReferenceChecker.check(problem, plan);
        Map<String, Long> terms = new TreeMap<>(verdict.terms());
        terms.values().removeIf(points -> points == 0);

        assertThat(judgement.broken().stream().map(Judgement.Broken::rule).collect(Collectors.toSet()))
                .as("rules broken by %s", plan)
                .isEqualTo(verdict.rules());
        judgement.broken().stream()
                .map(Judgement.Broken::breach)
                .filter(Objects::nonNull)
                .forEach(breach -> assertThat(breach.is())
                        .as("%s of %s", breach, plan)
                        .matches(is -> breach.field().startsWith("min") ? is < breach.limit() : is > breach.limit()));
        assertThat(judgement.terms()).as("points of %s", plan).isEqualTo(terms);
        assertThat(judgement.objective()).isEqualTo(verdict.objective());
    }
}
