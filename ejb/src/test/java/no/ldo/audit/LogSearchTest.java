package no.ldo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class LogSearchTest {
    /** The farthest days that can be written in an address. */
    @Test
    void days_that_no_database_knows_are_the_nearest_that_it_knows() {
        LogSearch late = between(LocalDate.MAX, LocalDate.MAX);
        LogSearch early = between(LocalDate.MIN, LocalDate.MIN);

        assertThat(Timestamp.from(late.begin())).isAfter("2999-12-30T00:00:00");
        assertThat(Timestamp.from(late.end())).isAfter("2999-12-30T00:00:00");
        assertThat(Timestamp.from(early.begin())).isBefore("2000-01-02T00:00:00");
        assertThat(Timestamp.from(early.end())).isBefore("2000-01-03T00:00:00");
    }

    private static LogSearch between(LocalDate from, LocalDate to) {
        return new LogSearch(null, from, to, null, PageRequest.of(1, 1));
    }
}
