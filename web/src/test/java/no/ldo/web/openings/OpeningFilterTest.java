package no.ldo.web.openings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.openings.OpeningSearch;
import org.junit.jupiter.api.Test;

class OpeningFilterTest {
    @Test
    void nothing_said_is_everything() {
        assertThat(search(Map.of())).isEqualTo(OpeningSearch.all());
    }

    @Test
    void hours_are_read_with_comma_or_point_and_nonsense_counts_as_not_said() {
        OpeningSearch some = search(Map.of("from", "7,5", "to", "20.25"));
        OpeningSearch none = search(Map.of("from", "mange", "to", "-3"));

        assertThat(some.fromMinutes()).isEqualTo(450);
        assertThat(some.toMinutes()).isEqualTo(1215);
        assertThat(none).isEqualTo(OpeningSearch.all());
    }

    @Test
    void demands_are_limited_one_by_one() {
        OpeningSearch search = search(Map.of("LIFT", "1", "NOISE", "0", "WALK", "9"));

        assertThat(search.most().of(Demand.LIFT)).isEqualTo(1);
        assertThat(search.most().of(Demand.NOISE)).isZero();
        assertThat(search.most().of(Demand.WALK)).isEqualTo(4);
    }

    @Test
    void a_trade_is_digits_and_a_place_is_short_enough() {
        OpeningSearch search = search(Map.of("trade", "STYRK 75 129", "place", "å".repeat(200), "together", "no"));

        assertThat(search.trade()).isEqualTo("7512");
        assertThat(search.place()).hasSize(100);
        assertThat(search.together()).isFalse();
    }

    private static OpeningSearch search(Map<String, String> address) {
        return new OpeningFilter(address::get).search();
    }
}
