package no.ldo.differentiation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameGuardTest {
    private final NameGuard guard = NameGuard.of("Odderøya Bakeri AS", List.of("Pakkeri", "Kai", "Utsalg og kafé"));

    @Test
    void the_organisation_is_known_by_its_name_and_its_first_word_in_any_case() {
        assertThat(guard.namesOrganisation("Pakke brød for ODDERØYA bakeri")).isTrue();
        assertThat(guard.namesOrganisation("Vaske på odderøya")).isTrue();
        assertThat(guard.namesOrganisation("Vaske brett i et bakeri")).isFalse();
    }

    @Test
    void a_short_first_word_is_too_ordinary_to_be_a_name() {
        NameGuard other = NameGuard.of("Det gode brød AS", List.of());

        assertThat(other.namesOrganisation("Se at det er rent")).isFalse();
        assertThat(other.namesOrganisation("Levere Det gode brød")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nye Odderøya Bakeri AS",
                "Stiftelsen Odderøya",
                "AS Odderøya Bakeri",
                "Odderøya kommune",
                "Bakeriet på Odderøya SA",
                "Norsk Brød Odderøya-avdelingen"
            })
    void every_word_of_the_name_that_is_no_ordinary_one_is_refused(String name) {
        NameGuard named = NameGuard.of(name, List.of());

        assertThat(named.namesOrganisation("Pakke varer for Odderøya")).isTrue();
        assertThat(named.namesOrganisation("Kjøre Odderøyas bil")).isTrue();
        assertThat(named.namesOrganisation("Pakke brød i bakeriet til kunder i Norge"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hotell Norge AS|Re senger i hotellet",
                "Hotellet AS|Re senger i hotellet",
                "Bakeriet SA|Vaske gulvet i bakeriet",
                "Norsk Gjenvinning AS|Sortere til gjenvinning",
                "Butikkdrift Nord AS|Rydde i butikken",
                "Barnehagene i sentrum SA|Dekke bord i barnehagen",
                "Sol AS|Vanne solsikker",
                "Odd Park Hotell AS|Rydde i oddetallsgarderoben"
            })
    void ordinary_words_of_the_name_may_be_used(String name, String text) {
        assertThat(NameGuard.of(name, List.of()).namesOrganisation(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hotell Norge AS|Ta imot gjester til Hotell Norge",
                "Sol AS|Ta telefonen hos Sol",
                "Sol AS|Vaske Sols biler",
                "Det gode brød AS|Levere Det gode brød"
            })
    void the_whole_name_is_refused_even_of_ordinary_words(String name, String text) {
        assertThat(NameGuard.of(name, List.of()).namesOrganisation(text)).isTrue();
    }

    @Test
    void ordinary_words_of_the_name_are_pointed_out() {
        NameGuard hotel = NameGuard.of("Hotell Norge AS", List.of("Avdeling Fjorden"));

        assertThat(hotel.namesIn("Re senger i hotellet")).containsExactly("Hotell");
        assertThat(hotel.namesIn("Vert på hotell norge")).containsExactly("Hotell Norge");
        assertThat(hotel.namesIn("Vert i avdeling Fjorden")).containsExactly("Avdeling Fjorden");
        assertThat(hotel.namesIn("Vaske et motell")).isEmpty();
    }

    @Test
    void a_name_is_found_where_a_word_begins() {
        assertThat(guard.namesIn("Rydde på baksiden av Sørodderøya")).isEmpty();
        assertThat(guard.namesIn("Rydde på Sør-Odderøya")).containsExactly("Odderøya");
    }

    @Test
    void units_and_places_are_pointed_out_but_refused_by_nobody() {
        assertThat(guard.namesIn("Rydde i pakkeriet, bordet ved kaia")).containsExactly("Pakkeri");
        assertThat(guard.namesOrganisation("Rydde i pakkeriet")).isFalse();
    }

    @Test
    void the_rule_tells_which_text_it_is() {
        assertThat(ExampleRules.anExampleNamesNobody(
                        guard, "tasks", List.of("Vaske brett", "Kjøre varer for Odderøya Bakeri")))
                .map(RuleViolation::arguments)
                .contains(List.of("Kjøre varer for Odderøya Bakeri"));
        assertThat(ExampleRules.anExampleNamesNobody(guard, "title", List.of("Bakeriassistent")))
                .isEmpty();
    }

    @Test
    void an_example_holds_no_national_identity_number() {
        assertThat(ExampleRules.anExampleHoldsNoNationalIdentityNumber(
                        "tasks", List.of("Vaske brett", "Ferdig for 01810000186")))
                .hasValue(RuleViolation.at("tasks", "examples.rule.anExampleHoldsNoNationalIdentityNumber"));
        assertThat(ExampleRules.anExampleHoldsNoNationalIdentityNumber("title", List.of("Bakeriassistent")))
                .isEmpty();
    }
}
