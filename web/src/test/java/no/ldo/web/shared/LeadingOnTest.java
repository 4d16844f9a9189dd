package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingOnTest {
    @ParameterizedTest
    @CsvSource({
        "/a/b?faces-redirect=true&id=1&org=2, /a/b?id=1&org=2",
        "/a/b?faces-redirect=true, /a/b",
        "/a/b?id=1&faces-redirect=true, /a/b?id=1"
    })
    void the_address_is_the_outcome_without_the_word_for_redirect(String outcome, String address) {
        assertThat(LeadingOn.address(outcome)).isEqualTo(address);
    }
}
