package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** The page of one's own account: open to whoever can sign in, and the first page of whoever has no password any more. */
class OwnAccountIT {
    private static final String BAKERY = "999000037";
    private static final String HOTEL = "999000053";

    private final String portal = Portal.get().url("");
    private final String login = UUID.randomUUID() + "@own.example";
    private final Visitor admin = Visitor.signIn(portal, Person.ADMIN.loginName(), Person.PASSWORD);
    private final Visit person = admin.send(
            admin.open("/identity/newPerson"),
            "new",
            Map.of("new:displayName", "Egil Eigen", "new:loginName", login, "new:password", Person.PASSWORD));

    @Test
    void it_shows_mandates_that_have_ended_or_are_yet_to_come_by_name() throws SQLException {
        LocalDate today = Workshop.today();
        grant(BAKERY, "PAKK", today.plusDays(7), "");
        grant(HOTEL, "", today.minusDays(30), today.minusDays(1).toString());

        Visit own = Visitor.signIn(portal, login, Person.PASSWORD).open("/identity/me");

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.document().select("tbody tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("Kommer", "Odderøya Bakeri AS", "Pakkeri"))
                .anySatisfy(line -> assertThat(line).contains("Avsluttet", "Havnehotellet AS", "Hele virksomheten"));
        assertThat(refusalsOfOwn()).isZero();
    }

    @Test
    void whoever_signs_in_with_a_code_for_one_login_comes_here_first() throws SQLException {
        sql("update user_account set password_once = true where login_name = ?", login);
        Visitor guest = Visitor.guest(portal);

        Visit own = guest.signIn(guest.open("/login?next=%2Finclusion%2Fhires"), login, Person.PASSWORD);

        assertThat(own.address()).startsWith("/identity/me?next=").endsWith("hires");
        assertThat(own.document().text()).contains("Velg et passord nå");
        Visit chosen =
                guest.sendByAjax(own, "changePassword", Map.of("changePassword:password", "fjord stol tiger lampe"));
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(Visitor.guest(portal)
                        .signIn(Visitor.guest(portal).open("/login"), login, "fjord stol tiger lampe")
                        .address())
                .isEqualTo("/");
    }

    @Test
    void a_closed_account_is_offered_to_be_opened_under_a_heading_that_says_so() {
        String close =
                person.form("closing").select("button[type=submit]").first().id();

        Visit closed = admin.callByAjax(person, "closing", close, "closing facts", Map.of());

        assertThat(closed.body()).contains("<h3>Åpne kontoen igjen</h3>").doesNotContain("<h3>Steng kontoen</h3>");
    }

    @Test
    void the_login_says_whom_to_ask_for_a_password() {
        assertThat(Visitor.guest(portal).open("/login").document().text())
                .contains("Har du glemt passordet, eller aldri fått et?");
    }

    private void grant(String organisation, String unit, LocalDate from, String to) {
        Visit granted = admin.send(
                admin.open(person.address()),
                "grant",
                Map.of(
                        "grant:role",
                        "HR_MANAGER",
                        "grant:organisation",
                        organisation,
                        "grant:unit",
                        unit,
                        "grant:from",
                        from.toString(),
                        "grant:to",
                        to));
        assertThat(granted.redirected()).as(granted.toString()).isTrue();
    }

    private long refusalsOfOwn() throws SQLException {
        try (Connection connection = Portal.get().connect();
                PreparedStatement query = connection.prepareStatement("select count(*) from access_line l"
                        + " join user_account a on a.id = l.actor where l.kind = 'REFUSED' and a.login_name = ?")) {
            query.setString(1, login);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void sql(String command, String value) throws SQLException {
        try (Connection connection = Portal.get().connect();
                PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }
}
