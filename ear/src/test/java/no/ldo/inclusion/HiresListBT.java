package no.ldo.inclusion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The list of hires, as HR of an employer with many units meets it. */
class HiresListBT {
    @Test
    void the_list_of_hires_is_narrowed_to_a_year_and_a_unit_and_stays_so_on_the_next_page() {
        Page page = Browser.open(Browser.desktop());
        Browser.signIn(page, "hr.kommune@demo.example", Person.PASSWORD);
        page.navigate("/inclusion/hires");
        page.selectOption("#year", "2024");
        page.selectOption("#unit", "HELSE");
        page.locator(".ldo-incl-choose button").click();

        page.waitForURL("**/inclusion/hires?*year=2024&unit=HELSE");
        assertThat(page.locator("tbody tr")).hasCount(25);
        assertThat(page.locator("tbody tr").first()).containsText("2024");
        assertThat(page.locator(".ldo-pager")).containsText("157");
        Accessibility.assertClean(page);
        page.locator(".ldo-pager a[rel=next]").click();
        page.waitForURL("**/inclusion/hires?*page=2*");
        assertThat(page.locator("#year")).hasValue("2024");
        assertThat(page.locator("#unit")).hasValue("HELSE");
        assertThat(page.locator(".ldo-pager")).containsText("157");
        page.navigate("/inclusion/hires?year=2016&unit=TEKNISK");
        assertThat(page.locator(".ldo-empty")).containsText("Ingen ansettelser passer med valget");
        page.locator(".ldo-empty a").click();
        assertThat(page.locator("#year")).hasValue("");
        Assertions.assertThat(status(page, "/inclusion/hires?year=1999")).isEqualTo(404);
        Assertions.assertThat(status(page, "/inclusion/hires?unit=NONE")).isEqualTo(404);
        page.setViewportSize(360, 740);
        page.navigate("/inclusion/hires");
        Accessibility.assertNoSidewaysScroll(page);
    }

    private static int status(Page page, String address) {
        return page.navigate(address).status();
    }
}
