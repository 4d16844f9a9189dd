package no.ldo.differentiation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskHintsTest {
    private static final String SEEN = "Brettene er rene og tørre";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vaske brett",
                "vaska brett",
                "Vask brett",
                "Å vaske brett",
                "Fylle på varer",
                "Ta imot varer",
                "Gå tur med beboere",
                "Frankere post",
                "Servere kaffe og kake",
                "Tørke støv i gang og trapp",
                "Wash trays",
                "To water the plants",
                "Sort waste and paper",
                "Rydde"
            })
    void a_verb_with_its_object_needs_no_advice(String name) {
        assertThat(TaskHints.of(name, SEEN, 30)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rengjøring av brett",
                "Oppvask",
                "Varepåfylling",
                "Kopper",
                "Daglige brett",
                "Renholdsoppgave",
                "Kaffe til møter",
                "The trays",
                "🍞",
                "123"
            })
    void a_name_without_a_verb_in_front(String name) {
        assertThat(TaskHints.of(name, SEEN, 30)).containsExactly(TaskHint.NAME_STARTS_WITH_A_VERB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Være hyggelig mot kunder", "Vere blid", "Be friendly", "Møte kunder på en serviceinnstilt måte"
            })
    void a_trait_is_no_task(String name) {
        assertThat(TaskHints.of(name, SEEN, 30)).containsExactly(TaskHint.WORK_AND_NO_TRAIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vaske og tørke brett",
                "Vaska og tørka brett",
                "Hente varer og fylle hyller",
                "Rydde bordet samt sette fram kaffe",
                "Wash and dry trays",
                "Vaske & tørke"
            })
    void two_tasks_in_one(String name) {
        assertThat(TaskHints.of(name, SEEN, 30)).containsExactly(TaskHint.ONE_TASK_AT_A_TIME);
    }

    @Test
    void it_is_said_when_it_is_done() {
        assertThat(TaskHints.of("Vaske brett", " ", 30)).containsExactly(TaskHint.DONE_WHEN_IS_SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferdig", "Når det er gjort.", "OK", "bra nok!", "When  done"})
    void others_can_see_that_it_is_done(String doneWhen) {
        assertThat(TaskHints.of("Vaske brett", doneWhen, 30)).containsExactly(TaskHint.DONE_WHEN_CAN_BE_SEEN);
    }

    @Test
    void minutes_are_more_than_a_moment_and_less_than_half_a_day() {
        assertThat(TaskHints.of("Vaske brett", SEEN, 2)).containsExactly(TaskHint.MINUTES_ARE_MORE_THAN_A_MOMENT);
        assertThat(TaskHints.of("Vaske brett", SEEN, 3)).isEmpty();
        assertThat(TaskHints.of("Vaske brett", SEEN, 240)).isEmpty();
        assertThat(TaskHints.of("Vaske brett", SEEN, 241)).containsExactly(TaskHint.MINUTES_ARE_LESS_THAN_HALF_A_DAY);
    }

    @Test
    void an_empty_name_gets_no_advice_about_its_words() {
        assertThat(TaskHints.of("", "", 30)).containsExactly(TaskHint.DONE_WHEN_IS_SAID);
    }

    @Test
    void hints_come_in_the_order_of_the_form() {
        assertThat(TaskHints.of(Tasks.aTask("Oppvask", 400, Weekdays.MONDAY_TO_FRIDAY)))
                .containsExactly(
                        TaskHint.NAME_STARTS_WITH_A_VERB,
                        TaskHint.DONE_WHEN_CAN_BE_SEEN,
                        TaskHint.MINUTES_ARE_LESS_THAN_HALF_A_DAY);
    }
}
