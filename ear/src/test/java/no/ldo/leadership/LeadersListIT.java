package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** The leaders of a large organisation are found by name and shown in parts; the counts are of all of them. */
class LeadersListIT {
    private static final String LEADERS = "/leadership/leaders?org=" + Workshop.BAKERY;

    private final Visitor hr = Workshop.as(Person.HR);

    @Test
    void more_than_a_page_are_shown_in_parts() {
        Visitor admin = Workshop.as(Person.ADMIN);
        IntStream.range(0, 51).forEach(any -> Workshop.leaderOfTheBakery(admin));

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

    private Visit search(Visit page, String words) {
        return hr.send(page, "search", Map.of("search:words", words));
    }
}
