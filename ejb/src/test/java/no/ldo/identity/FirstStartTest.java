package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstStartTest {
    @Test
    void every_mode_without_invented_people_is_production() {
        assertThat(FirstStart.isProduction("production")).isTrue();
        assertThat(FirstStart.isProduction("Production")).isTrue();
        assertThat(FirstStart.isProduction("staging")).isTrue();
        assertThat(FirstStart.isProduction("demo")).isFalse();
        assertThat(FirstStart.isProduction("test")).isFalse();
    }
}
