package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import org.junit.jupiter.api.Test;

class FailedLoginRepositoryRT {
    private final TestDatabase database = TestDatabase.get();

    @Test
    void counts_failures_of_the_account_and_of_the_address_since_a_moment() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        database.commit(em -> {
            add(em, "anna", "here", noon);
            add(em, "anna", "here", noon.plusSeconds(5));
            add(em, "berit", "here", noon.plusSeconds(9));
            add(em, "anna", "there", noon.plusSeconds(20));
        });

        database.commit(em -> {
            FailedLoginRepository.Count count = new FailedLoginRepository(em).since(noon, "anna", "here");
            assertThat(count.ofAccount()).isEqualTo(1);
            assertThat(count.ofAddress()).isEqualTo(2);
            assertThat(count.last()).isEqualTo(noon.plusSeconds(9));
        });
    }

    @Test
    void stores_moments_in_utc_even_in_the_hour_that_the_clocks_leave_out() throws SQLException {
        Instant leftOut = Instant.parse("2026-03-29T02:30:00.123456Z");

        database.commit(em -> add(em, "spring", "clock", leftOut));

        try (var connection = database.database().connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "select cast(failed_at as char) from failed_login where account_key = 'spring'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("2026-03-29 02:30:00.123456");
        }
        database.commit(em -> assertThat(new FailedLoginRepository(em)
                        .since(leftOut.minusSeconds(1), "spring", "clock")
                        .last())
                .isEqualTo(leftOut));
    }

    private static void add(EntityManager em, String account, String address, Instant moment) {
        new FailedLoginRepository(em).add(new FailedLogin(Ids.next(), account, address, moment));
    }
}
