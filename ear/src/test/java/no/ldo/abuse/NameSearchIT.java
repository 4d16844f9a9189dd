package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In the lists where people are found by name: what is searched for stands in no address – not where the search leads to
 * and in no link or form of what is found – and yet sorting, paging, reloading and a second tab keep it.
 */
class NameSearchIT {
    private static final String PEOPLE = "/identity/people";
    private static final String PLANS = "/training/plans?org=" + Workshop.BAKERY;

    static Stream<Arguments> lists() {
        return Stream.of(Arguments.of(Person.ADMIN, PEOPLE), Arguments.of(Person.LEADER, PLANS));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_name_is_in_the_box_and_in_the_row_and_in_no_address(Person person, String list) {
        String name = someone();
        Visitor visitor = Workshop.as(person);

        Visit found = search(visitor, visitor.open(list), name);

        assertThat(found.redirected()).isTrue();
        assertThat(found.address()).matches(".*[?&]found=[0-9a-f-]{36}");
        assertFinds(found, name);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void sorting_and_reloading_keep_it(Person person, String list) {
        String name = someone();
        Visitor visitor = Workshop.as(person);
        Visit found = search(visitor, visitor.open(list), name);

        Visit sorted =
                visitor.open(found.document().select("a.ldo-sort").first().attr("href"));
        Visit again = search(visitor, sorted, " " + name + " ");

        assertFinds(sorted, name);
        assertFinds(visitor.open(found.address()), name);
        assertFinds(again, name);
        assertThat(again.address()).as("the order stays").contains("sort=");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_second_tab_has_its_own(Person person, String list) {
        String one = someone();
        String other = someone();
        Visitor visitor = Workshop.as(person);

        Visit first = search(visitor, visitor.open(list), one);
        Visit second = search(visitor, visitor.open(list), other);

        assertFinds(visitor.open(first.address()), one);
        assertFinds(visitor.open(second.address()), other);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void an_empty_search_and_the_link_beside_the_box_show_all(Person person, String list) {
        String name = someone();
        someone();
        Visitor visitor = Workshop.as(person);
        Visit found = search(visitor, visitor.open(list), name);

        assertFindsAll(search(visitor, found, "  "));
        assertFindsAll(
                visitor.open(found.document().select(".ldo-search a").first().attr("href")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void in_another_session_or_under_another_id_all_are_shown(Person person, String list) {
        String name = someone();
        someone();
        Visitor visitor = Workshop.as(person);
        Visit found = search(visitor, visitor.open(list), name);

        assertFindsAll(Workshop.elsewhere(person).open(found.address()));
        String another = list + (list.contains("?") ? "&" : "?") + "found=";
        assertFindsAll(visitor.open(another + "0f0e0d0c-0000-4000-8000-000000000000"));
        assertFindsAll(visitor.open(another + "none"));
    }

    @Test
    void paging_keeps_it_and_a_new_search_begins_at_the_first_page() {
        Visitor admin = Workshop.as(Person.ADMIN);
        IntStream.range(0, 26).forEach(any -> Workshop.person(admin));
        Visit found = search(admin, admin.open(PEOPLE), "@abuse.example");

        Visit second = admin.open(
                found.document().select(".ldo-pager a[rel=next]").first().attr("href"));

        assertThat(second.value("search:words")).isEqualTo("@abuse.example");
        assertThat(second.document().select("tbody tr")).isNotEmpty();
        assertNowhereInAddresses(second, "abuse.example");
        assertThat(search(admin, second, "@abuse.example").address()).doesNotContain("page=");
    }

    @Test
    void what_is_written_into_the_address_is_not_searched_for() {
        someone();

        assertFindsAll(Workshop.as(Person.ADMIN).open(PEOPLE + "?q=nobody-of-this-name"));
    }

    @Test
    void a_plan_search_without_hits_says_so_and_offers_to_clear_it() {
        Visitor leader = Workshop.as(Person.LEADER);
        someone();

        Visit none = search(leader, leader.open(PLANS), "nobody-of-this-name");

        assertThat(none.document().select(".ldo-empty").text())
                .contains("Ingen planer passer med søket")
                .doesNotContain("Ingen opplæringsplaner");
        assertFindsAll(
                leader.open(none.document().select(".ldo-empty a").first().attr("href")));
    }

    @Test
    void the_search_of_plans_offers_names_only_where_they_are_found() {
        assertThat(Workshop.as(Person.LEADER)
                        .open(PLANS)
                        .document()
                        .select(".ldo-search label")
                        .text())
                .contains("deltaker");
        assertThat(Workshop.as(Person.HR)
                        .open(PLANS)
                        .document()
                        .select(".ldo-search label")
                        .text())
                .doesNotContain("deltaker");
    }

    /** A participant of a plan, in both lists. @return what finds nobody else */
    private static String someone() {
        String login = Workshop.person(Workshop.as(Person.ADMIN));
        Workshop.plan(Workshop.as(Person.LEADER), login);
        return login;
    }

    private static Visit search(Visitor visitor, Visit page, String words) {
        return visitor.send(page, "search", Map.of("search:words", words));
    }

    private static void assertFinds(Visit page, String name) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("search:words")).isEqualTo(name);
        assertThat(page.document().select("tbody tr")).hasSize(1);
        assertThat(page.document().select("tbody").text()).contains(name);
        assertNowhereInAddresses(page, name.replaceFirst("@.*", ""));
    }

    private static void assertFindsAll(Visit page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("search:words")).isEmpty();
        assertThat(page.document().select("tbody tr").size()).isGreaterThan(1);
    }

    private static void assertNowhereInAddresses(Visit page, String name) {
        List<String> addresses = Stream.of(
                        Stream.of(page.address()),
                        page.document().select("[href]").eachAttr("href").stream(),
                        page.document().select("[action]").eachAttr("action").stream())
                .flatMap(some -> some)
                .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                .toList();
        assertThat(addresses)
                .hasSizeGreaterThan(10)
                .noneMatch(address -> address.contains(name) || address.matches(".*[?&]q=.*"));
        assertThat(page.document().select("form[method=get]")).isEmpty();
    }
}
