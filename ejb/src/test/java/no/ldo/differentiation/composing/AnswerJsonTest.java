package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.Explanation.Relaxation;
import no.ldo.differentiation.optimiser.Incumbent;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
    private static final Incumbent BEST =
            new Incumbent(new Composition(List.of(new FilledPosition(0, 2, List.of(4, 17)))), 340, 365, 12);

    @Test
    void tells_solution_terms_and_explanations_as_the_contract_does() {
        Explanation chosen = new Explanation(
                0, 4, Kind.CHOSEN, 750, null, null, List.of(new Reason("freed", 600, 150)), null, List.of());
        Explanation empty = new Explanation(
                1,
                null,
                Kind.EMPTY,
                0,
                "H7",
                null,
                List.of(),
                new Relaxation("maxTasks", 10, 12),
                List.of(new Lost("H4", "d430", 41, 160), new Lost("H1", null, 9, 160)));
        Breach tooShort = new Breach("minDayMinutes", 95, 120, 2, null, null);
        Explanation needed = new Explanation(0, 17, Kind.NEEDED, 30, "H8", tooShort, List.of(), null, List.of());

        String json =
                AnswerJson.of("M\"1", BEST, Map.of("interest", 40L, "freed", 300L), List.of(chosen, needed, empty));

        assertThat(json)
                .isEqualTo("{\"solution\":{\"instance\":\"M\\\"1\",\"objective\":340,"
                        + "\"positions\":[{\"position\":0,\"pattern\":2,\"tasks\":[4,17]}]},"
                        + "\"terms\":{\"freed\":300,\"interest\":40},"
                        + "\"explanations\":[{\"position\":0,\"task\":4,\"kind\":\"CHOSEN\",\"points\":750,"
                        + "\"reasons\":[{\"key\":\"freed\",\"points\":600,\"minutes\":150}]},"
                        + "{\"position\":0,\"task\":17,\"kind\":\"NEEDED\",\"points\":30,\"rule\":\"H8\","
                        + "\"breach\":{\"field\":\"minDayMinutes\",\"is\":95,\"limit\":120,\"day\":2},\"reasons\":[]},"
                        + "{\"position\":1,\"kind\":\"EMPTY\",\"rule\":\"H7\","
                        + "\"relaxation\":{\"field\":\"maxTasks\",\"from\":10,\"to\":12},"
                        + "\"lost\":[{\"rule\":\"H4\",\"demand\":\"d430\",\"tasks\":41,\"of\":160},"
                        + "{\"rule\":\"H1\",\"tasks\":9,\"of\":160}]}]}");
    }

    @Test
    void explanations_are_null_while_there_are_none() {
        assertThat(AnswerJson.of("M", BEST, Map.of(), null)).endsWith("\"terms\":{},\"explanations\":null}");
    }
}
