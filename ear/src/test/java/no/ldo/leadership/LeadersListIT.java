package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** The leaders of a large organisation are found by name and shown in parts; the counts are of all of them. */
class LeadersListIT {
    private static final String LEADERS = "/leadership/leaders?org=" + Workshop.BAKERY;

    private final Visitor hr = Workshop.as(Person.HR);

    @Test
    void more_than_a_page_are_shown_in_parts() throws SQLException {
        fiftyOneMore();

        Visit first = hr.open(LEADERS);
        Visit second = hr.open(
                first.document().select(".ldo-pager a[rel=next]").first().attr("href"));

        assertThat(first.document().select("tbody tr")).hasSize(50);
        assertThat(second.document().select("tbody tr")).isNotEmpty().hasSizeLessThan(50);
        assertThat(first.document().select(".ldo-facts").text())
                .isEqualTo(second.document().select(".ldo-facts").text());
    }

    @Test
    void one_is_found_by_name_which_stands_in_no_address() {
        String login = Workshop.leaderOfTheBakery(Workshop.as(Person.ADMIN));

        Visit found = search(hr.open(LEADERS), login.toUpperCase(java.util.Locale.ROOT));

        assertThat(found.document().select("tbody tr")).hasSize(1);
        assertThat(found.document().select("tbody").text()).contains(login);
        assertThat(found.address()).matches(".*[?&]found=[0-9a-f-]{36}");
        assertThat(search(hr.open(LEADERS), "ingen heter dette").document().text())
                .contains("Ingen ledere passer til søket");
    }

    @Test
    void the_nav_mentor_finds_what_a_leader_has_shared() {
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        Visit all = mentor.open("/leadership/shared?org=999000045");
        String leader = all.document().select("article h2").first().text();

        assertThat(mentor.send(all, "search", Map.of("search:words", leader))
                        .document()
                        .select("article h2")
                        .eachText())
                .isNotEmpty()
                .containsOnly(leader);
        assertThat(mentor.send(all, "search", Map.of("search:words", "ingen heter dette"))
                        .document()
                        .select("article"))
                .isEmpty();
    }

    @Test
    void only_where_nothing_is_shared_it_is_said_and_nothing_can_be_searched() {
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        Visitor admin = Workshop.as(Person.ADMIN);
        String elsewhere = Workshop.person(admin);
        Workshop.grant(admin, elsewhere, "NAV_MENTOR", "999000053");

        Visit beyond = mentor.open("/leadership/shared?org=999000045&page=99");
        Visit nothing = Workshop.as(elsewhere).open("/leadership/shared?org=999000053");

        assertThat(beyond.document().select(".ldo-empty")).isEmpty();
        assertThat(beyond.document().getElementById("search")).isNotNull();
        assertThat(nothing.document().select(".ldo-empty")).isNotEmpty();
        assertThat(nothing.document().getElementById("search")).isNull();
    }

    private static void fiftyOneMore() throws SQLException {
        try (Connection database = Portal.get().connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "insert into user_account (id, login_name, display_name, language, active, opened_at, version)"
                            + " select uuid(), concat('liste', seq, '@leaders.example'), concat('Leder ', seq), 'nb', true, now(6), 1"
                            + " from seq_1_to_51");
            statement.executeUpdate("insert into mandate (id, account_id, role, organisation, valid_from, version)"
                    + " select uuid(), id, 'LEADER', '" + Workshop.BAKERY + "', curdate(), 1 from user_account"
                    + " where login_name like 'liste%@leaders.example'");
        }
    }

    private Visit search(Visit page, String words) {
        return hr.send(page, "search", Map.of("search:words", words));
    }
}
