package no.ldo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.ldo.abuse.Workshop;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** On a phone the rows of a table are cards that say what each value is; nothing is read by scrolling sideways. */
class TablesBT {
    @Test
    void a_row_is_a_card_on_a_phone_and_can_still_be_sorted() {
        Page page = Browser.as(Person.HR, Browser.phone());
        page.navigate("/differentiation/jobs?org=" + Workshop.BAKERY);
        Locator table = page.getByRole(AriaRole.TABLE);

        Assertions.assertThat(table.evaluate("t => t.parentElement.scrollWidth <= t.parentElement.clientWidth"))
                .isEqualTo(true);
        Locator cell = table.getByRole(AriaRole.CELL).first();
        assertThat(cell).hasAttribute("data-th", "Enhet");
        Assertions.assertThat(cell.evaluate("c => getComputedStyle(c, '::before').content"))
                .asString()
                .contains("Enhet");
        assertThat(table.getByRole(AriaRole.ROWHEADER).first()).isVisible();
        table.getByRole(AriaRole.COLUMNHEADER)
                .filter(new Locator.FilterOptions().setHasText("Enhet"))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page).hasURL(Pattern.compile(".*sort=unit.*"));
        Accessibility.assertClean(page);
        Accessibility.assertNoSidewaysScroll(page);
    }

    @Test
    void what_comes_in_later_is_told_too() {
        Page page = Browser.as(Person.HR, Browser.phone());
        page.navigate("/differentiation/jobs?org=" + Workshop.BAKERY);

        page.evaluate("() => { const row = document.querySelector('.ldo-table tbody tr').cloneNode(true);"
                + " row.querySelectorAll('[data-th]').forEach(cell => cell.removeAttribute('data-th'));"
                + " row.id = 'later'; document.querySelector('.ldo-table tbody').append(row); }");

        assertThat(page.locator("#later td").first()).hasAttribute("data-th", "Enhet");
    }
}
