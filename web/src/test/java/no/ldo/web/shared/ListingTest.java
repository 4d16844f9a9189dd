package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    @Test
    void reads_page_order_and_search_from_the_address() {
        assertThat(Listing.of(Map.of("page", "3", "sort", "name", "desc", "1", "q", " kokk "), 25))
                .isEqualTo(new PageRequest(3, 25, "name", true, "kokk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999999999999", ""})
    void begins_at_the_first_page_when_the_number_makes_no_sense(String page) {
        assertThat(Listing.of(Map.of("page", page), 25).page()).isEqualTo(1);
    }

    @Test
    void cuts_an_endless_search() {
        assertThat(Listing.of(Map.of("q", "x".repeat(10_000)), 25).search()).hasSize(100);
    }
}
