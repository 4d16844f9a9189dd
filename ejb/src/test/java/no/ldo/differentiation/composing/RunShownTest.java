package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunShownTest {
    @Test
    void the_gap_is_told_in_per_cent_of_the_bound_with_one_decimal() {
        assertThat(gap(34_120L, 36_499L)).isEqualTo("6.5");
        assertThat(gap(0L, 100L)).isEqualTo("100.0");
        assertThat(gap(100L, 100L)).isEqualTo("0.0");
        assertThat(gap(-50L, 100L)).isEqualTo("150.0");
    }

    @Test
    void without_a_bound_above_zero_there_is_none() {
        assertThat(gap(0L, 0L)).isEqualTo("null");
        assertThat(gap(-10L, -5L)).isEqualTo("null");
        assertThat(gap(5L, null)).isEqualTo("null");
        assertThat(gap(null, null)).isEqualTo("null");
    }

    private static String gap(@Nullable Long objective, @Nullable Long bound) {
        return String.valueOf(
                new RunShown(UUID.randomUUID(), RunState.RUNNING, objective, bound, false, null, 0, 0, 1, null, "", 1)
                        .gapPercent());
    }
}
