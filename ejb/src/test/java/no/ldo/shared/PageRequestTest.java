package no.ldo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PageRequestTest {
    @Test
    void skips_the_rows_of_the_pages_before() {
        assertThat(PageRequest.of(3, 50).offset()).isEqualTo(100);
        assertThat(PageRequest.of(10_737_418, 200).offset()).isEqualTo(2_147_483_400);
    }

    @Test
    void a_page_behind_more_rows_than_can_be_counted_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.of(Integer.MAX_VALUE, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.of(33_554_433, 128));
    }
}
