package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HoursTest {
    @Test
    void are_told_in_minutes() {
        assertThat(Hours.minutes(new BigDecimal("37.5"))).isEqualTo(2_250);
        assertThat(Hours.minutes(null)).isZero();
    }

    @Test
    void far_too_many_stay_far_too_many() {
        assertThat(Hours.minutes(new BigDecimal("71582826"))).isEqualTo(Integer.MAX_VALUE);
        assertThat(Hours.minutes(new BigDecimal("-71582826"))).isNegative();
    }
}
