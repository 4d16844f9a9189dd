package no.ldo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are invented; month 80 and above is the range of test numbers, which no person has. */
class NationalIdentityNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01810000186",
                "tlf 01810000186.",
                "01810000186\nring meg",
                "nummer 018100 00186",
                "018100-00186 takk"
            })
    void is_found_wherever_it_stands(String text) {
        assertThat(NationalIdentityNumber.standsIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01810000185",
                "99999999999",
                "ordre 018100001862",
                "0181000018",
                "999 00 003 7",
                "Mandag 7.30–15.00"
            })
    void is_not_seen_in_other_numbers(String text) {
        assertThat(NationalIdentityNumber.standsIn(text)).isFalse();
    }

    @Test
    void is_not_in_nothing() {
        assertThat(NationalIdentityNumber.standsIn(null)).isFalse();
    }
}
