package no.ldo.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** What each role meets first. */
class OverviewBT {
    @Test
    void the_nav_mentor_knows_at_once_which_companies_need_a_call_and_why() {
        Page page = frontPage(Person.NAV_MENTOR);

        Locator first = lines(page).first();
        assertThat(first).containsText("Forfalt møte");
        assertThat(first).containsText("oppfølgingsmøte");
        Locator calls = lines(page).filter(new Locator.FilterOptions().setHasNotText("Kurs"));
        assertThat(calls.nth(2)).isVisible();
        assertThat(calls.nth(3)).hasCount(0);
        Pictures.take(page, "nav-mentor-oversikt");
        first.getByRole(AriaRole.LINK).click();
        page.waitForURL("**/mentoring/company?org=*");
    }

    @Test
    void the_hr_manager_sees_what_is_unfinished_and_the_target() {
        Page page = frontPage(Person.HR);

        assertThat(lines(page).filter(with("Se stillingene som er utkast"))).hasCount(1);
        assertThat(page.locator("[aria-labelledby=target]")).containsText("Målet er ikke nådd");
        assertThat(page.locator("[aria-labelledby=target]")).containsText("1 av 24 nyansatte");
        Pictures.take(page, "hr-oversikt");
    }

    @Test
    void the_leader_goes_on_where_the_course_was_left() {
        Page page = frontPage(Person.LEADER);

        assertThat(lines(page).filter(with("kurset")).first()).isVisible();
        assertThat(page.locator("[aria-labelledby=target]")).hasCount(0);
        Pictures.take(page, "leder-oversikt");
    }

    @Test
    void the_participant_meets_the_own_plan_and_the_municipality_its_figures() {
        Page participant = frontPage(Person.PARTICIPANT);
        assertThat(lines(participant).first()).containsText("planen");
        Pictures.take(participant, "deltaker-oversikt");
        lines(participant).first().getByRole(AriaRole.LINK).click();
        participant.waitForURL("**/training/mine?id=*");

        Page municipality = frontPage(Person.MUNICIPALITY);
        assertThat(municipality.locator("[aria-labelledby=target]")).containsText("nyansatte");
    }

    @Test
    void the_administrator_sees_the_areas() {
        Page page = frontPage(Person.ADMIN);

        assertThat(page.locator(".ldo-card").filter(with("Virksomheter"))).hasCount(1);
    }

    private static Page frontPage(Person person) {
        Page page = Browser.as(person);
        page.navigate("/");
        Accessibility.assertClean(page);
        return page;
    }

    private static Locator lines(Page page) {
        return page.locator(".ldo-awaits > li");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
