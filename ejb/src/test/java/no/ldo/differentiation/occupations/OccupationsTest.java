package no.ldo.differentiation.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationsTest {
    @Test
    void the_whole_list_is_there_with_its_names() {
        assertThat(Occupations.all())
                .hasSize(407)
                .contains(new Occupation("9112", "Renholdere i virksomheter"), new Occupation("2223", "Sykepleiere"))
                .allSatisfy(
                        occupation -> assertThat(occupation.name()).isNotBlank().doesNotContain("\"", ";"));
    }

    @ParameterizedTest
    @CsvSource({
        "5321, 5321",
        "' 5321 ', 5321",
        "5321 Helsefagarbeidere, 5321",
        "helsefagarbeidere, 5321",
        "9999, 9999",
        "0000, 0000",
    })
    void a_code_a_code_with_its_name_and_a_name_are_understood(String typed, String code) {
        assertThat(Occupations.codeIn(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "532", "53210", "5321x", "pleier", "a 5321"})
    void anything_else_is_not(String typed) {
        assertThat(Occupations.codeIn(typed)).isEmpty();
    }

    @Test
    void a_code_from_before_the_list_is_shown_as_it_is() {
        assertThat(Occupations.label("5321")).isEqualTo("5321 Helsefagarbeidere");
        assertThat(Occupations.label("9999")).isEqualTo("9999");
        assertThat(Occupations.byCode("9999")).isEmpty();
    }
}
