package no.ldo.differentiation.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** What an HR manager does with approved versions: compares, begins anew from one, shares one, and learns from others. */
class ExamplesBT {
    private static final String BAKERY = "999000037";

    @Test
    void two_versions_stand_side_by_side_and_below_each_other_on_a_phone() {
        Page page = position();
        page.locator("#a").selectOption("1");
        page.locator("#b").selectOption("2");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sammenlign").setExact(true))
                .click();

        assertThat(Browser.heading(page)).hasText("Versjon 1 og versjon 2");
        assertThat(page.locator(".ldo-compare li").filter(with("+ Ny"))).hasCount(1);
        assertThat(page.locator(".ldo-compare li").filter(with("≠ Endret")).first())
                .isVisible();
        assertThat(page.locator(".ldo-compare li").filter(with("+ Ny"))).containsText("Fra jobben ");
        Accessibility.assertClean(page);
        Pictures.take(page, "versions-compare");
        Page phone = Browser.as(Person.HR, Browser.phone());
        phone.navigate(page.url());
        Accessibility.assertNoSidewaysScroll(phone);
        Pictures.take(phone, "versions-compare-phone");
    }

    @Test
    void a_new_position_is_begun_from_a_version_and_tells_what_it_did_not_get() {
        Page page = position();
        page.getByRole(AriaRole.LINK, named("Lag ny stilling fra versjon 2")).click();
        Accessibility.assertClean(page);
        page.locator("[id='template:title']").fill("Kopi av assistenten");
        page.locator("[id='template:make']").click();

        assertThat(Browser.heading(page)).containsText("Kopi av assistenten");
        assertThat(page.getByText("Stillingen er laget som utkast.")).isVisible();
        assertThat(page.locator(".ldo-done[data-color=warning]").first()).containsText("ble ikke med");
        Accessibility.assertClean(page);
    }

    @Test
    void an_example_of_others_is_found_and_used() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/positions?org=" + BAKERY);
        page.getByRole(AriaRole.LINK, named("Lær av andre")).click();
        page.navigate(page.url() + "&sort=trade");
        page.locator("#q").fill("frokost");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Søk"))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, named("Vert på en avdeling i omsorg")))
                .isVisible();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("STYRK");
        Accessibility.assertClean(page);
        Pictures.take(page, "examples-list");
        page.getByRole(AriaRole.LINK, named("Vert på en avdeling i omsorg")).click();
        assertThat(Browser.heading(page)).hasText("Vert på en avdeling i omsorg");
        assertThat(page.locator("[id='own:withdraw']")).hasCount(0);
        Accessibility.assertClean(page);
        Pictures.take(page, "examples-example");
        page.locator("[id='take:add']").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("Fyll ut «Oppgaver»");
        page.getByLabel("Dekke bord til frokost").check();
        page.locator("[id='take:add']").click();
        assertThat(page.getByText("Én oppgave fra eksempelet er lagt til.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Dekke bord til frokost")))
                .isVisible();
    }

    @Test
    void a_version_is_shared_after_a_look_and_taken_back() {
        Page page = position();
        page.getByRole(AriaRole.LINK, named("Del versjon 2 som eksempel")).click();
        Accessibility.assertClean(page);
        Pictures.take(page, "examples-share");
        page.locator("[id='share:title']").fill("Assistent hos Odderøya");
        page.locator("[id='share:tasks'] input").first().check();
        page.locator("[id='share:share']").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("nevner virksomheten");
        page.locator("[id='share:title']").fill("Assistent ved ovnen");
        page.locator("[id='share:share']").click();
        assertThat(page.getByText("Eksempelet er delt.")).isVisible();
        assertThat(page.locator("main")).not().containsText("Odderøya");
        Accessibility.assertClean(page);
        page.locator("[id='own:withdraw']").click();
        assertThat(page.getByText("Eksempelet er trukket tilbake.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Assistent ved ovnen"))).hasCount(0);
    }

    private static Page position() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/positions?org=" + BAKERY + "&q=Bakeriassistent");
        page.getByRole(AriaRole.LINK, named("Bakeriassistent")).click();
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static com.microsoft.playwright.Locator.FilterOptions with(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
