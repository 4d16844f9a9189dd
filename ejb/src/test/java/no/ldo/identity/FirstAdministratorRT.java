package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ldo.differentiation.Told;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lived through in a year in which no other test has administrators. */
class FirstAdministratorRT {
    private static final Instant NOW = Instant.parse("2001-05-17T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2001, 5, 17);

    private final TestDatabase database = TestDatabase.get();
    private final TimeSource time = new TimeSource();

    @BeforeEach
    void nobody_can_sign_in() {
        time.fixAt(NOW);
        database.commit(em -> em.createQuery("update UserAccount a set a.passwordHash = null where a.openedAt = :now")
                .setParameter("now", NOW)
                .executeUpdate());
    }

    @Test
    void whoever_is_let_in_again_is_an_administrator_also_when_the_mandate_had_ended() {
        assertThat(call(FirstAdministrator::letInIfNobodyCan)).isPresent();
        database.commit(em -> {
            UserAccount account = account(em);
            account.signedIn();
            new PeopleRepository(em)
                    .mandates(account.id())
                    .forEach(mandate -> new AccountRepository(em)
                            .mandate(mandate.id())
                            .orElseThrow()
                            .endOn(TODAY.minusDays(1)));
        });

        Optional<String> code = call(FirstAdministrator::letInIfNobodyCan);

        assertThat(code).isPresent();
        database.commit(em -> {
            assertThat(administrators(em).isOne(account(em).id())).isTrue();
            assertThat(account(em).passwordHash()).isEqualTo("hash of " + code.orElseThrow());
        });
        assertThat(call(FirstAdministrator::letInIfNobodyCan)).as("told once").isEmpty();
    }

    @Test
    void a_new_code_is_given_to_whoever_asks_at_the_start_although_somebody_could_sign_in() {
        database.commit(em -> {
            UserAccount kari = new UserAccount(Ids.next(), Ids.next() + "@first.example", "Kari", "nb", NOW);
            kari.usePasswordHash("a password that Kari has forgotten");
            AccountRepository accounts = new AccountRepository(em);
            accounts.add(kari);
            accounts.add(
                    new Mandate(Ids.next(), new GrantMandate(kari.id(), Role.ADMIN, null, null, null, TODAY, null)));
        });
        assertThat(call(FirstAdministrator::letInIfNobodyCan)).isEmpty();

        String code = call(FirstAdministrator::letIn);

        database.commit(em -> {
            assertThat(account(em).passwordHash()).isEqualTo("hash of " + code);
            assertThat(administrators(em).isOne(account(em).id())).isTrue();
        });
    }

    private <T> T call(Function<FirstAdministrator, T> work) {
        return database.inTransaction(em -> work.apply(new FirstAdministrator(
                new AccountRepository(em), administrators(em), new Passwords(new Readable()), time, new Told())));
    }

    private Administrators administrators(EntityManager em) {
        return new Administrators(new PeopleRepository(em), time);
    }

    private static UserAccount account(EntityManager em) {
        return new AccountRepository(em)
                .byLoginName(FirstAdministrator.LOGIN_NAME)
                .orElseThrow();
    }

    /** Hashes so that a test can read them. */
    private static final class Readable implements Pbkdf2PasswordHash {
        @Override
        public void initialize(Map<String, String> parameters) {}

        @Override
        public String generate(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean verify(char[] password, String hashed) {
            return generate(password).equals(hashed);
        }
    }
}
