package no.ldo.differentiation.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Instances;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.optimiser.NotChosen.Kind;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final int WEEK = ACarving.MONDAY_TO_FRIDAY;
    private static final long PROVEN_BEST = 8885;

    @Test
    void the_first_thing_that_stands_against_it_is_told() {
        CarvingProblem problem = new ACarving()
                .task(ACarving.anHour(WEEK))
                .task(ACarving.anHour(WEEK))
                .task(ACarving.anHour(ACarving.TUESDAY_THURSDAY))
                .task(ACarving.anHour(WEEK))
                .position(ACarving.somebody(ACarving.MONDAY_WEDNESDAY))
                .position(ACarving.somebody(ACarving.MONDAY_WEDNESDAY))
                .problem();
        Composition composition =
                new Composition(List.of(new FilledPosition(0, 0, List.of(0)), new FilledPosition(1, 0, List.of(1))));
        WhyNot why =
                new WhyNot(new CarvingRequest(problem, 1, 1, List.of(), List.of(new Pin(0, 3, null))), composition, 0);

        assertThat(why.of(1)).isEqualTo(new NotChosen(Kind.TAKEN, "H12", null, 1, null, 0));
        assertThat(why.of(2)).isEqualTo(new NotChosen(Kind.NOT_ELIGIBLE, "H6", null, null, null, 0));
        assertThat(why.of(3).kind()).isEqualTo(Kind.UNWANTED);
        assertThat(new WhyNot(new CarvingRequest(problem, 1, 1, List.of(), List.of()), Composition.EMPTY, 0)
                        .of(3)
                        .kind())
                .isEqualTo(Kind.POSITION_EMPTY);
    }

    @Test
    void what_a_rule_forbids_is_told_with_numbers() {
        CarvingProblem problem = new ACarving()
                .task(ACarving.anHour(ACarving.MONDAY_WEDNESDAY))
                .task(ACarving.task(0, WEEK, -1, false, 1))
                .task(ACarving.task(0, WEEK, 1, false, 1))
                .task(ACarving.task(0, WEEK, 1, false, 1))
                .position(ACarving.somebody(ACarving.MONDAY_WEDNESDAY))
                .problem();
        Composition composition = new Composition(List.of(new FilledPosition(0, 0, List.of(0))));
        WhyNot why = new WhyNot(new CarvingRequest(problem, 1, 1, List.of(), List.of()), composition, 0);

        NotChosen two = why.of(2);

        assertThat(two.kind()).isEqualTo(Kind.WOULD_BREAK);
        assertThat(two.rule()).isEqualTo("H11");
        assertThat(two.breach()).isEqualTo(new Breach("maxTasks", 3, 1, null, null, null));
    }

    @Test
    void nothing_is_worth_more_than_what_is_proven_best() {
        CarvingProblem problem = Instances.named("S1");
        CarvingRequest request = new CarvingRequest(problem, 1, 1, List.of(), List.of());
        Composition best = new Run(request, new Budget(200_000, 600), new Silent(), Runnable::run, ExactSolvers.none())
                .solve()
                .best()
                .composition();
        long now = CarvingRules.judge(problem, best).objective();
        int told = 0;
        for (FilledPosition filled : best.positions()) {
            WhyNot why = new WhyNot(request, best, filled.position());
            for (int task = 0; task < problem.tasks().size(); task++) {
                if (!filled.tasks().contains(task)) {
                    NotChosen one = why.of(task);
                    told += one.kind() == Kind.WORTH_LESS || one.kind() == Kind.AS_GOOD ? 1 : 0;
                    assertThat(now + one.points()).isLessThanOrEqualTo(PROVEN_BEST);
                    assertThat(one.points() < 0).isEqualTo(one.kind() == Kind.WORTH_LESS);
                }
            }
        }
        assertThat(told).as("tasks that could be exchanged").isGreaterThan(10);
    }
}
