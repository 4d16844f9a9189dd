package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.Judgement;
import no.ldo.differentiation.carving.ProblemChecks;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.differentiation.optimiser.Incumbent;
import no.ldo.differentiation.optimiser.LocalOptimiser;
import no.ldo.differentiation.optimiser.Outcome;
import no.ldo.differentiation.optimiser.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggestion beats what a person puts together by hand. The differences stand in the test's output and in decision 0063. */
class HandmadeBoardsTest {
    private static final Map<String, HandmadeBoard> BOARDS = HandmadeBoards.all();

    @ParameterizedTest
    @ValueSource(strings = {"bakery", "nursing home", "kindergarten", "garage", "park"})
    void the_suggestion_is_better(String name) {
        HandmadeBoard board = BOARDS.get(name);
        MadeProblem made = board.problem();
        assertThat(ProblemChecks.of(made.problem())).isEmpty();
        Judgement byHand = CarvingRules.judge(made.problem(), board.byHand(made));
        assertThat(byHand.broken()).as("what was composed by hand is allowed").isEmpty();

        Outcome outcome = new LocalOptimiser()
                .solve(new CarvingRequest(made.problem(), 10, 1, List.of(), List.of()), new Patient());

        Judgement suggested = CarvingRules.judge(made.problem(), outcome.best().composition());
        System.out.printf(
                "%s: by hand %d points (freed %d), suggested %d (freed %d)%n",
                name,
                byHand.objective(),
                byHand.terms().getOrDefault("freed", 0L),
                suggested.objective(),
                suggested.terms().getOrDefault("freed", 0L));
        assertThat(suggested.isAllowed()).isTrue();
        assertThat(suggested.objective()).isGreaterThan(byHand.objective());
    }

    /** Lets the optimiser search to its end. */
    private static final class Patient implements Progress {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void found(Incumbent best) {}
    }
}
