package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {
    @ParameterizedTest
    @CsvSource({
        "10, 0, false, 1, 1",
        "20, 1, true, 1, 0",
        "21, 1, false, 2, 1",
        "59, 0, false, 3, 3",
        "101, 5, false, 6, 1",
        "100, 12, true, 5, 0",
        "12691, 274, false, 635, 361",
        "392, 13, false, 20, 7"
    })
    void integers_decide(long hires, long included, boolean met, long required, long shortfall) {
        assertThat(FigureRules.targetMet(hires, included, 1, 20)).isEqualTo(met);
        assertThat(FigureRules.requiredNow(hires, 1, 20)).isEqualTo(required);
        assertThat(FigureRules.shortfallNow(hires, included, 1, 20)).isEqualTo(shortfall);
    }

    @Test
    void no_hires_require_nothing() {
        assertThat(FigureRules.requiredNow(0, 1, 20)).isZero();
        assertThat(FigureRules.shortfallNow(0, 0, 1, 20)).isZero();
    }

    @Test
    void seven_per_cent_of_a_hundred_is_seven_and_not_eight() {
        assertThat(FigureRules.requiredNow(100, 7, 100)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true, false, 0",
        "4, 1, true, false, hidden",
        "4, 0, false, false, hidden",
        "1, 1, true, false, hidden",
        "5, 1, true, false, 1",
        "5, 1, false, false, 1-4",
        "5, 0, false, false, 0",
        "30, 4, false, false, 1-4",
        "30, 5, false, false, 5",
        "30, 5, true, true, hidden",
        "0, 0, true, true, hidden"
    })
    void small_numbers_are_hidden(long hires, long included, boolean inside, boolean besideSmall, String display) {
        Sums sums = new Sums(hires, included, hires - included, 0);

        assertThat(FigureRules.display(sums, inside, besideSmall)).isEqualTo(display);
    }
}
