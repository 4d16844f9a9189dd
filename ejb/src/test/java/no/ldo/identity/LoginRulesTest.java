package no.ldo.identity;

import static no.ldo.identity.LoginRules.waitAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginRulesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "4, 19, 0",
        "5, 5, 2",
        "6, 6, 4",
        "7, 7, 8",
        "12, 12, 256",
        "13, 13, 512",
        "14, 14, 600",
        "0, 20, 2",
        "4, 21, 4",
        "6, 22, 8",
        "9, 20, 32",
    })
    void the_wait_doubles_with_every_failure_beyond_the_free_ones(long ofAccount, long ofAddress, long seconds) {
        assertThat(waitAfter(ofAccount, ofAddress)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void nobody_waits_longer_than_failures_are_remembered() {
        assertThat(waitAfter(1_000_000, 0)).isEqualTo(LoginRules.WINDOW);
        assertThat(waitAfter(0, Long.MAX_VALUE)).isEqualTo(LoginRules.WINDOW);
        assertThat(waitAfter(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(LoginRules.WINDOW);
    }

    @Test
    void more_failures_never_make_the_wait_shorter() {
        for (long failures = 0; failures < 100; failures++) {
            assertThat(waitAfter(failures + 1, 0)).isGreaterThanOrEqualTo(waitAfter(failures, 0));
            assertThat(waitAfter(0, failures + 1)).isGreaterThanOrEqualTo(waitAfter(0, failures));
        }
    }
}
