package no.ldo.differentiation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.differentiation.jobs.TimeBudget.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBudgetTest {
    @ParameterizedTest
    @CsvSource({
        "0, EMPTY, 0, 2250, 0",
        "1, LOW, 0, 2249, 0",
        "1799, LOW, 79, 451, 0",
        "1800, FITTING, 80, 450, 0",
        "2250, FITTING, 100, 0, 0",
        "2251, OVER, 100, 0, 1",
        "4500, OVER, 200, 0, 2250"
    })
    void compares_what_is_described_with_full_time(int described, Fit fit, int percent, int missing, int above) {
        TimeBudget budget = new TimeBudget(described, 2250);

        assertThat(budget.fit()).isEqualTo(fit);
        assertThat(budget.percent()).isEqualTo(percent);
        assertThat(budget.missing()).isEqualTo(missing);
        assertThat(budget.above()).isEqualTo(above);
    }

    @Test
    void huge_sums_do_not_overflow() {
        assertThat(new TimeBudget(30_000_000, 60).percent()).isEqualTo(50_000_000);
    }
}
