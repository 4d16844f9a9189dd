package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the board's script makes of the page after a move is what the portal would have written. */
class BoardMoveBT {
    @Test
    void a_task_is_dragged_to_and_fro_and_the_page_shows_what_a_new_one_shows() {
        String word = ComposingBT.word();
        Page page = ComposingBT.withTwoTasks(word);
        ComposingBT.newPosition(page, "Fram og tilbake " + word);
        page.navigate(page.url() + "&q=" + word);
        Locator wash = page.locator(".ldo-task").filter(new Locator.FilterOptions().setHasText("Vaske " + word));

        wash.dragTo(page.locator("[data-drop=position]"));
        assertThat(page.locator("#done")).containsText("150 minutter");
        assertThat(page.locator("#moveTitle")).hasText("Flytt «Vaske " + word + "»");
        assertThat(page.locator("#moveTitle")).isFocused();
        Accessibility.assertClean(page);
        page.getByLabel("Fredag").uncheck();
        page.locator("[id='move:go']").click();
        assertThat(page.locator("[data-drop=pool] .ldo-task")).hasCount(2);
        String shown = page.locator("main").innerText();
        page.navigate(
                page.url().replaceFirst("#.*", "") + "&task=" + wash.first().getAttribute("data-task"));
        Assertions.assertThat(shown.substring(shown.indexOf("Stillingen til nå")))
                .isEqualTo(page.locator("main").innerText().replaceFirst("(?s)^.*?(?=Stillingen til nå)", ""));

        page.locator("[data-drop=position] .ldo-task").dragTo(page.locator("[data-drop=pool] h2"));
        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(0);
        assertThat(page.locator("[data-drop=pool]")).containsText("man–fre");
    }

    @Test
    void a_task_that_somebody_has_removed_is_told_and_goes_from_the_pool() {
        String word = ComposingBT.word();
        Page job = ComposingBT.withTwoTasks(word);
        Page page = Browser.as(Person.HR);
        ComposingBT.newPosition(page, "Borte " + word);
        page.navigate(page.url() + "&q=" + word);
        Locator row = job.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Vaske " + word));
        row.locator("summary").click();
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(row).hasCount(0);

        page.locator("[data-drop=pool] .ldo-task")
                .filter(new Locator.FilterOptions().setHasText("Vaske " + word))
                .dragTo(page.locator("[data-drop=position]"));

        assertThat(ComposingBT.summary(page)).containsText("oppgaven finnes ikke lenger");
        assertThat(page.locator("[data-drop=pool] .ldo-task")).hasCount(1);
        page.locator("[data-drop=pool] .ldo-task").dragTo(page.locator("[data-drop=position]"));
        assertThat(page.locator("[data-drop=position]")).containsText("Fylle " + word);
        assertThat(ComposingBT.summary(page)).hasCount(0);
    }

    @Test
    void a_move_that_does_not_reach_the_portal_is_told() {
        String word = ComposingBT.word();
        Page page = ComposingBT.withTwoTasks(word);
        ComposingBT.newPosition(page, "Uten svar " + word);
        page.navigate(page.url() + "&q=" + word);
        page.getByRole(AriaRole.LINK, ComposingBT.named("Velg Vaske " + word)).click();
        page.route("**/differentiation/move*", route -> route.abort());

        page.getByLabel("Fredag").uncheck();
        page.locator("[id='move:go']").click();

        assertThat(ComposingBT.summary(page)).containsText("Ikke flyttet");
        assertThat(ComposingBT.summary(page)).isFocused();
        assertThat(page.getByLabel("Fredag")).not().isChecked();
        page.unroute("**/differentiation/move*");
        page.locator("[id='move:go']").click();
        assertThat(page.locator("[data-drop=position]")).containsText("man, tir, ons, tor");
        assertThat(ComposingBT.summary(page)).hasCount(0);
    }
}
