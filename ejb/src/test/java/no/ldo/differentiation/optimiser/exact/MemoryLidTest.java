package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryLidTest {
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @Test
    void is_three_gigabytes_on_machines_of_four_or_more_and_where_nothing_is_known() {
        assertThat(MemoryLid.of(4 * GIGABYTE)).isEqualTo(3_072);
        assertThat(MemoryLid.of(64 * GIGABYTE)).isEqualTo(3_072);
        assertThat(MemoryLid.of(0)).isEqualTo(3_072);
    }

    @Test
    void is_three_quarters_of_a_smaller_machine() {
        assertThat(MemoryLid.of(2 * GIGABYTE)).isEqualTo(1_536);
        assertThat(MemoryLid.here()).isBetween(1L, 3_072L);
    }
}
