package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever sits at somebody else's open session cannot guess the password in the form that changes it. */
class OwnPasswordIT {
    private static final String NEW = "fjord stol tiger lampe";

    private final String portal = Portal.get().url("");

    @Test
    void guesses_at_the_old_password_must_wait_as_at_the_login() throws Exception {
        String login = newPerson();
        Visitor own = Visitor.signIn(portal, login, Person.PASSWORD);

        for (int guess = 0; guess < 5; guess++) {
            assertThat(told(change(own, "feil passord " + guess))).contains("stemmer ikke");
        }
        assertThat(told(change(own, Person.PASSWORD)))
                .contains("Det er skrevet feil passord flere ganger. Prøv igjen om");
        assertThat(Visitor.signIn(portal, login, Person.PASSWORD)
                        .open("/identity/me")
                        .status())
                .as("the login itself is not locked")
                .isEqualTo(200);

        later();
        assertThat(change(own, Person.PASSWORD).redirected()).isTrue();
        assertThat(Visitor.signIn(portal, login, NEW).open("/identity/me").status())
                .isEqualTo(200);
    }

    @Test
    void a_code_for_one_login_leads_on_to_the_page_first_asked_for_when_a_password_is_chosen() throws Exception {
        String login = newPerson();
        once(login);
        Visitor own = Visitor.guest(portal);

        Visit me = own.signIn(own.open("/audit/own?page=1"), login, Person.PASSWORD);
        assertThat(me.address()).startsWith("/identity/me");
        assertThat(me.document().select("a[href='/audit/own?page=1']")).isEmpty();
        Visit chosen = own.send(me, "changePassword", Map.of("changePassword:password", NEW));

        assertThat(chosen.document().select("a[href='/audit/own?page=1']").text())
                .isEqualTo("Gå til siden du skulle til");
        assertThat(own.open("/identity/me?next=https%3A%2F%2Fevil.example%2F")
                        .document()
                        .select("a[href*=evil]"))
                .isEmpty();
    }

    private static void once(String login) throws SQLException {
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update user_account set password_once = true where login_name = '" + login + "'");
        }
    }

    private static Visit change(Visitor own, String current) {
        return own.send(
                own.open("/identity/me"),
                "changePassword",
                Map.of("changePassword:current", current, "changePassword:password", NEW));
    }

    private static String told(Visit page) {
        return page.document().select(".ldo-error-summary").text();
    }

    private String newPerson() {
        String login = UUID.randomUUID() + "@guess.example";
        Visitor admin = Visitor.signIn(portal, Person.ADMIN.loginName(), Person.PASSWORD);
        admin.send(
                admin.open("/identity/newPerson"),
                "new",
                Map.of("new:displayName", "Gjettet", "new:loginName", login, "new:password", Person.PASSWORD));
        return login;
    }

    /** As if a minute had gone by since the wrong passwords. */
    private static void later() throws SQLException {
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update failed_login set failed_at = failed_at - interval 1 minute");
        }
    }
}
