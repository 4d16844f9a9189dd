package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.Explanation.Relaxation;
import org.junit.jupiter.api.Test;

class StoredFormsTest {
    @Test
    void ids_and_patterns_come_back_as_they_were() {
        IdList ids = new IdList(List.of(new UUID(-1, 5), new UUID(7, Long.MIN_VALUE)));
        IdList.Converter idsStored = new IdList.Converter();
        assertThat(idsStored.convertToEntityAttribute(idsStored.convertToDatabaseColumn(ids)))
                .isEqualTo(ids);
        assertThat(idsStored.convertToEntityAttribute(new byte[0]).ids()).isEmpty();

        Patterns patterns = new Patterns(List.of(List.of(31, 21), List.of(1)));
        Patterns.Converter patternsStored = new Patterns.Converter();
        assertThat(patternsStored.convertToDatabaseColumn(patterns)).isEqualTo("31,21;1");
        assertThat(patternsStored.convertToEntityAttribute("31,21;1")).isEqualTo(patterns);
        assertThat(patterns.days(0, 1)).isEqualTo(new Weekdays(21));
        assertThat(patterns.days(2, 0)).isEqualTo(Weekdays.NONE);
    }

    @Test
    void an_answer_is_read_as_the_contract_says() {
        Answer answer = AnswerReader.read("""
                {"solution":{"instance":"portal","objective":5,"positions":[{"position":1,"pattern":2,"tasks":[4,17]}]},
                 "terms":{"freed":5},
                 "explanations":[
                  {"position":1,"task":4,"kind":"CHOSEN","points":750,"reasons":[{"key":"freed","points":600,"minutes":150}]},
                  {"position":0,"kind":"EMPTY","rule":"H7","relaxation":{"field":"maxTasks","from":10,"to":12}}]}
                """);

        assertThat(answer.composition().positions()).containsExactly(new FilledPosition(1, 2, List.of(4, 17)));
        assertThat(answer.explanations())
                .containsExactly(
                        new Explanation(
                                1,
                                4,
                                Kind.CHOSEN,
                                750,
                                null,
                                null,
                                List.of(new Reason("freed", 600, 150)),
                                null,
                                List.of()),
                        new Explanation(
                                0,
                                null,
                                Kind.EMPTY,
                                0,
                                "H7",
                                null,
                                List.of(),
                                new Relaxation("maxTasks", 10, 12),
                                List.of()));
        assertThat(AnswerReader.read("{\"solution\":{\"positions\":[]},\"terms\":{},\"explanations\":null}")
                        .explained())
                .isFalse();
        assertThat(AnswerReader.read(null)).isEqualTo(Answer.NONE);
    }

    @Test
    void the_numbers_behind_a_rule_are_read_too() {
        Answer answer = AnswerReader.read("""
                {"solution":{"positions":[]},"terms":{},"explanations":[
                  {"position":1,"task":4,"kind":"NEEDED","points":7,"rule":"H9","reasons":[],
                   "breach":{"field":"window","is":105,"limit":90,"day":2,"from":630}},
                  {"position":0,"kind":"EMPTY","lost":[
                   {"rule":"H4","demand":"d430","tasks":41,"of":160},{"rule":"H1","tasks":9,"of":160}]}]}
                """);

        assertThat(answer.explanations().get(0).breach()).isEqualTo(new Breach("window", 105, 90, 2, null, 630));
        assertThat(answer.explanations().get(1).lost())
                .containsExactly(new Lost("H4", "d430", 41, 160), new Lost("H1", null, 9, 160));
    }
}
