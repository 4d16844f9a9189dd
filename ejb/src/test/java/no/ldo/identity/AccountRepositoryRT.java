package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import org.junit.jupiter.api.Test;

class AccountRepositoryRT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final TestDatabase database = TestDatabase.get();

    @Test
    void finds_an_account_by_login_name_whatever_the_case() {
        UUID id = database.inTransaction(
                em -> anAccount(em, "Ása.Ærlig@Example.no").id());

        UUID found = database.inTransaction(em -> repository(em)
                .byLoginName(" ása.ærlig@EXAMPLE.no ")
                .orElseThrow()
                .id());

        assertThat(found).isEqualTo(id);
    }

    @Test
    void refuses_a_second_account_with_the_same_login_name() {
        database.commit(em -> anAccount(em, "same@example.no"));

        assertThatThrownBy(() -> database.commit(em -> anAccount(em, "SAME@example.no")))
                .hasStackTraceContaining("user_account_login");
    }

    @Test
    void gives_only_the_mandates_in_force_on_the_day() {
        UUID account = database.inTransaction(em -> {
            UUID id = anAccount(em, "mandates@example.no").id();
            repository(em).add(anAdminMandate(id, DAY.minusDays(10), DAY.minusDays(1)));
            repository(em).add(anAdminMandate(id, DAY, DAY));
            repository(em).add(anAdminMandate(id, DAY.plusDays(1), null));
            return id;
        });

        database.commit(em -> assertThat(
                        repository(em).signedIn(account, DAY).orElseThrow().mandates())
                .hasSize(1));
    }

    @Test
    void stores_a_day_as_that_day() throws SQLException {
        UUID account = database.inTransaction(em -> {
            UUID id = anAccount(em, "day@example.no").id();
            repository(em).add(anAdminMandate(id, DAY, null));
            return id;
        });

        try (Connection connection = database.database().connect();
                PreparedStatement query = connection.prepareStatement(
                        "select cast(valid_from as char) from mandate where account_id = ?")) {
            query.setString(1, account.toString());
            ResultSet row = query.executeQuery();
            row.next();
            assertThat(row.getString(1)).isEqualTo(DAY.toString());
        }
    }

    @Test
    void reads_a_signed_in_person_with_one_statement_whatever_the_mandates() {
        UUID without =
                database.inTransaction(em -> anAccount(em, "none@example.no").id());
        UUID with = database.inTransaction(em -> {
            UUID id = anAccount(em, "both@example.no").id();
            repository(em).add(anAdminMandate(id, DAY, null));
            repository(em).add(anAdminMandate(id, DAY.minusDays(3), null));
            return id;
        });

        int statements = database.statementsOf(em -> {
            assertThat(repository(em).signedIn(without, DAY).orElseThrow().mandates())
                    .isEmpty();
            assertThat(repository(em).signedIn(with, DAY).orElseThrow().mandates())
                    .hasSize(2)
                    .allMatch(held -> held.role() == Role.ADMIN && held.organisation() == null);
        });

        assertThat(statements).isEqualTo(2);
    }

    @Test
    void a_closed_account_is_nobody() {
        UUID account = database.inTransaction(em -> {
            UserAccount closed = anAccount(em, "closed@example.no");
            em.flush();
            em.createQuery("update UserAccount a set a.active = false where a.id = :id")
                    .setParameter("id", closed.id())
                    .executeUpdate();
            return closed.id();
        });

        database.commit(em -> assertThat(repository(em).signedIn(account, DAY)).isEmpty());
    }

    @Test
    void refuses_in_the_database_a_mandate_without_organisation_for_another_role_than_admin() {
        assertThatThrownBy(() -> database.commit(em -> {
                    UUID id = anAccount(em, "whom@example.no").id();
                    repository(em)
                            .add(new Mandate(
                                    Ids.next(), new GrantMandate(id, Role.LEADER, null, null, null, DAY, null)));
                }))
                .hasStackTraceContaining("mandate_whom");
    }

    private static Mandate anAdminMandate(UUID account, LocalDate from, LocalDate to) {
        return new Mandate(Ids.next(), new GrantMandate(account, Role.ADMIN, null, null, null, from, to));
    }

    private static UserAccount anAccount(EntityManager em, String loginName) {
        UserAccount account = new UserAccount(Ids.next(), loginName, "Åse Ærlig", "nb", Instant.EPOCH);
        repository(em).add(account);
        return account;
    }

    private static AccountRepository repository(EntityManager em) {
        return new AccountRepository(em);
    }
}
