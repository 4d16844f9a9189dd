package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ldo.differentiation.ComposingBT.button;
import static no.ldo.differentiation.ComposingBT.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** The HR manager binds tasks that belong together, and the board says when they are split. */
class TogetherBT {
    @Test
    void tasks_are_bound_by_keyboard_and_the_board_warns_while_they_are_split() {
        String word = ComposingBT.word();
        Page page = ComposingBT.withTwoTasks(word);
        page.getByLabel("Velg «Vaske " + word + "»").focus();
        page.keyboard().press("Space");
        page.getByLabel("Velg «Fylle " + word + "»").check();
        page.getByRole(AriaRole.BUTTON, button("Disse hører sammen")).focus();
        page.keyboard().press("Enter");

        assertThat(page.getByText("2 oppgaver hører nå sammen.")).isVisible();
        assertThat(page.getByText("Hører sammen: gruppe 1")).hasCount(2);
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-horer-sammen");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
        page.setViewportSize(1280, 900);

        ComposingBT.newPosition(page, "Delt " + word);
        page.navigate(page.url() + "&q=" + word);
        page.getByRole(AriaRole.LINK, named("Velg Vaske " + word)).click();
        page.locator("[id='move:go']").click();
        assertThat(page.getByText("Hører sammen, men er delt")).isVisible();
        page.locator(".ldo-confirm summary").click();
        page.locator("[id='acts:approve']").click();
        assertThat(ComposingBT.summary(page)).containsText("Denne mangler i stillingen: Fylle " + word);

        page.getByRole(AriaRole.LINK, named("Velg Fylle " + word)).click();
        page.locator("[id='move:go']").click();
        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(2);
        assertThat(page.getByText("Hører sammen, men er delt")).hasCount(0);
    }

    @Test
    void tasks_are_bound_and_taken_apart_without_javascript() {
        String word = ComposingBT.word();
        String job = ComposingBT.withTwoTasks(word).url();
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        page.navigate(job);

        page.getByRole(AriaRole.BUTTON, button("Løs opp")).click();
        assertThat(ComposingBT.summary(page)).containsText("Kryss av oppgavene først.");
        page.getByLabel("Velg «Vaske " + word + "»").check();
        page.getByRole(AriaRole.BUTTON, button("Disse hører sammen")).click();
        assertThat(ComposingBT.summary(page)).containsText("minst to oppgaver");
        page.getByLabel("Velg «Vaske " + word + "»").check();
        page.getByLabel("Velg «Fylle " + word + "»").check();
        page.getByRole(AriaRole.BUTTON, button("Disse hører sammen")).click();
        assertThat(page.getByText("Hører sammen: gruppe 1")).hasCount(2);

        page.getByLabel("Velg «Vaske " + word + "»").check();
        page.getByRole(AriaRole.BUTTON, button("Løs opp")).click();
        assertThat(page.getByText("Oppgaven står nå alene.")).isVisible();
        assertThat(page.getByText("Hører sammen: gruppe 1")).hasCount(0);
    }
}
