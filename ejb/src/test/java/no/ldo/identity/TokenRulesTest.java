package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Test
    void a_token_works_from_today_for_at_most_a_leap_year() {
        assertThat(TokenRules.tokenEndsWithinAYear(TODAY, TODAY)).isEmpty();
        assertThat(TokenRules.tokenEndsWithinAYear(TODAY, TODAY.plusDays(366))).isEmpty();
        assertThat(TokenRules.tokenEndsWithinAYear(TODAY, TODAY.minusDays(1))).isPresent();
        assertThat(TokenRules.tokenEndsWithinAYear(TODAY, TODAY.plusDays(367))).isPresent();
    }

    @Test
    void a_token_is_given_for_something_that_the_api_knows() {
        assertThat(TokenRules.tokenHasKnownScopes(Set.of("hires:read"))).isEmpty();
        assertThat(TokenRules.tokenHasKnownScopes(Set.of())).isPresent();
        assertThat(TokenRules.tokenHasKnownScopes(Set.of("hires:read", "everything")))
                .isPresent();
    }
}
