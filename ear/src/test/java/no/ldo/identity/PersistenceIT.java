package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.RulesViolated;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class PersistenceIT {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    @Inject
    private AccountService accounts;

    @Inject
    private LoginService logins;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void eclipselink_is_the_persistence_provider() {
        assertThat(em.getEntityManagerFactory().getClass().getName()).startsWith("org.eclipse.persistence.");
        assertThat(em.unwrap(org.eclipse.persistence.sessions.server.ServerSession.class)
                        .getName())
                .isEqualTo("ldo");
    }

    @Test
    void the_administrator_opens_an_account_that_can_sign_in() {
        UUID id = AsPerson.call(
                "somebody",
                Set.of(Role.Name.ADMIN),
                () -> accounts.open(new OpenAccount("it@demo.example", "Ine Test", "nn", "a-long-password")));

        LoginAnswer answer = logins.signIn("IT@demo.example", "a-long-password", "192.0.2.1");

        assertThat(answer.person()).isNotNull();
        assertThat(answer.person().accountId()).isEqualTo(id);
    }

    @Test
    void nobody_else_may_open_an_account() {
        assertThatThrownBy(() -> AsPerson.call(
                        "somebody",
                        Set.of(Role.Name.HR_MANAGER),
                        () -> accounts.open(new OpenAccount("no@demo.example", "Nei", "nb", null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_login_name_is_taken_only_once() {
        assertThatThrownBy(() -> AsPerson.call(
                        "somebody",
                        Set.of(Role.Name.ADMIN),
                        () -> accounts.open(new OpenAccount("HR@demo.example", "Hanne to", "nb", null))))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("identity.rule.loginNameMustBeFree");
    }

    @Test
    void wrong_passwords_make_the_next_try_wait_but_only_from_that_address() {
        for (int failure = 0; failure < LoginRules.FREE_FAILURES_PER_ACCOUNT; failure++) {
            assertThat(logins.signIn("leder@demo.example", "wrong password", "192.0.2.7")
                            .person())
                    .isNull();
        }

        LoginAnswer refused = logins.signIn("leder@demo.example", "Mestring-2026", "192.0.2.7");
        LoginAnswer elsewhere = logins.signIn("leder@demo.example", "Mestring-2026", "192.0.2.8");

        assertThat(refused.mustWait()).isTrue();
        assertThat(elsewhere.person()).isNotNull();
    }
}
