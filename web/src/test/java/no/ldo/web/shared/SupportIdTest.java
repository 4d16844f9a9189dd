package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupportIdTest {
    @Test
    void is_short_and_has_no_signs_that_are_taken_for_each_other() {
        assertThat(SupportId.next()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    }

    @Test
    void differs_each_time() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> SupportId.next()).collect(Collectors.toSet()))
                .hasSize(1000);
    }
}
