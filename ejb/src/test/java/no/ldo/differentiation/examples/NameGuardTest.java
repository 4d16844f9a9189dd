package no.ldo.differentiation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

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
