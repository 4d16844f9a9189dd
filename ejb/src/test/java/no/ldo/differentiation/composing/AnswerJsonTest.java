package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.Explanation.Relaxation;
import no.ldo.differentiation.optimiser.Incumbent;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
    private static final Incumbent BEST =
            new Incumbent(new Composition(List.of(new FilledPosition(0, 2, List.of(4, 17)))), 340, 365, 12);

    @Test
    void tells_solution_terms_and_explanations_as_the_contract_does() {
        Explanation chosen =
                new Explanation(0, 4, Kind.CHOSEN, 750, null, List.of(new Reason("freed", 600, 150)), null);
        Explanation empty =
                new Explanation(1, null, Kind.EMPTY, 0, "H7", List.of(), new Relaxation("maxTasks", 10, 12));

        String json = AnswerJson.of("M\"1", BEST, Map.of("interest", 40L, "freed", 300L), List.of(chosen, empty));

        assertThat(json)
                .isEqualTo("{\"solution\":{\"instance\":\"M\\\"1\",\"objective\":340,"
                        + "\"positions\":[{\"position\":0,\"pattern\":2,\"tasks\":[4,17]}]},"
                        + "\"terms\":{\"freed\":300,\"interest\":40},"
                        + "\"explanations\":[{\"position\":0,\"task\":4,\"kind\":\"CHOSEN\",\"points\":750,"
                        + "\"reasons\":[{\"key\":\"freed\",\"points\":600,\"minutes\":150}]},"
                        + "{\"position\":1,\"kind\":\"EMPTY\",\"rule\":\"H7\","
                        + "\"relaxation\":{\"field\":\"maxTasks\",\"from\":10,\"to\":12}}]}");
    }

    @Test
    void explanations_are_null_while_there_are_none() {
        assertThat(AnswerJson.of("M", BEST, Map.of(), null)).endsWith("\"terms\":{},\"explanations\":null}");
    }
}
