package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passord123456",
                "P@ssw0rd!2026",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "passordpassord",
                "Kristiansand1",
                "sommeren2026!",
                "hanne.rorvik2026",
                "1qaz2wsx3edc"
            })
    void passwordNotEasilyGuessed(String password) {
        assertThat(PasswordRules.passwordNotEasilyGuessed("password", password, "hanne.rorvik@demo.example"))
                .hasValueSatisfying(
                        violation -> assertThat(violation.key()).isEqualTo("identity.rule.passwordNotEasilyGuessed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mestring-2026",
                "fjord stol tiger kaffi",
                "a-long-password",
                "Xk29-mmQ8-tt41",
                "blåbærskogen sang"
            })
    void a_password_that_few_would_try_is_taken(String password) {
        assertThat(PasswordRules.passwordNotEasilyGuessed("password", password, "hr@demo.example"))
                .isEmpty();
    }

    @Test
    void passwordLongEnough() {
        assertThat(PasswordRules.passwordLongEnough("password", "elleve tegn")).isPresent();
        assertThat(PasswordRules.passwordLongEnough("password", "tolv tegn ja")).isEmpty();
        assertThat(PasswordRules.passwordLongEnough("password", null)).isPresent();
        assertThat(PasswordRules.passwordLongEnough("password", "x".repeat(201)))
                .isPresent();
    }

    @Test
    void currentPasswordMustMatch() {
        assertThat(PasswordRules.currentPasswordMustMatch(true)).isEmpty();
        assertThat(PasswordRules.currentPasswordMustMatch(false))
                .hasValueSatisfying(violation -> assertThat(violation.field()).isEqualTo("current"));
    }

    @Test
    void oneAdministratorRemains() {
        assertThat(MandateRules.oneAdministratorRemains(1)).isEmpty();
        assertThat(MandateRules.oneAdministratorRemains(0)).isPresent();
    }
}
