package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ldo.differentiation.ComposingBT.button;
import static no.ldo.differentiation.ComposingBT.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** Advice while a task is described, and whether the tasks fill the job. */
class TaskFormBT {
    private static final String VERB = "Begynn gjerne med et verb";
    private static final String SEEN = "Skriv gjerne hvordan vi ser at oppgaven er gjort.";

    @Test
    void advice_is_given_when_a_field_is_left_and_never_hinders() {
        Page page = ComposingBT.withTwoTasks(ComposingBT.word());
        page.getByRole(AriaRole.LINK, named("Ny oppgave")).click();
        page.waitForURL(url -> url.contains("/taskForm")); // with its scripts: a field left before nobody listens

        page.locator("[id='taskForm:name']").fill("Rengjøring av brett");
        page.keyboard().press("Tab");
        assertThat(advice(page, "name")).containsText(VERB);
        assertThat(advice(page, "doneWhen")).isEmpty();
        page.keyboard().press("Tab");
        assertThat(advice(page, "doneWhen")).containsText(SEEN);
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-oppgave-rad");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);

        page.locator("[id='taskForm:name']").fill("Vaske og tørke brett");
        page.locator("[id='taskForm:doneWhen']").focus();
        assertThat(advice(page, "name")).containsText("to oppgaver");
        page.getByLabel("Mandag").check();
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(page.getByText("Oppgaven «Vaske og tørke brett» er lagret.")).isVisible();
    }

    @Test
    void advice_is_given_without_javascript() {
        String job = ComposingBT.withTwoTasks(ComposingBT.word()).url();
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        page.navigate(job);
        page.getByRole(AriaRole.LINK, named("Ny oppgave")).click();

        page.locator("[id='taskForm:name']").fill("Være blid");
        page.locator("[id='taskForm:minutes']").fill("300");
        page.getByLabel("Mandag").check();
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("3 råd Være blid"))
                .click();

        assertThat(advice(page, "name")).containsText("egenskap");
        assertThat(advice(page, "doneWhen")).containsText(SEEN);
        assertThat(advice(page, "minutes")).containsText("mer enn en halv dag");
    }

    @Test
    void the_job_says_how_far_its_tasks_fill_it() {
        Page page = ComposingBT.withTwoTasks(ComposingBT.word());

        assertThat(page.getByText("9 % av full tid er beskrevet: 3,5 av 37,5 timer i uken."))
                .isVisible();
        assertThat(page.getByText("34 timer i uken er ikke beskrevet ennå.")).isVisible();

        page.getByRole(AriaRole.LINK, named("Ny oppgave")).click();
        page.locator("[id='taskForm:name']").fill("Betjene ovnen");
        page.locator("[id='taskForm:minutes']").fill("420");
        for (String day : new String[] {"Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag"}) {
            page.getByLabel(day).check();
        }
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();

        assertThat(page.getByText("Oppgavene er 1 timer mer enn full tid")).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-jobb-tid");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
    }

    private static Locator advice(Page page, String field) {
        return page.locator("[data-advice='" + field + "']");
    }
}
