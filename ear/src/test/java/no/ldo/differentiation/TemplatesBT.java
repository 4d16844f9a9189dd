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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The HR manager finds a template, makes a job of it, takes tasks of another one and names the occupation. */
class TemplatesBT {
    private static final String LIST = "/templates/list?org=999000037";

    @Test
    void a_template_is_found_and_becomes_a_job() {
        String title = "Renhold " + ComposingBT.word();
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/jobs?org=999000037");
        page.getByRole(AriaRole.LINK, named("Ny jobb fra mal")).click();
        assertThat(Browser.heading(page)).hasText("Jobbmaler");
        Accessibility.assertClean(page);

        page.locator("#search-q").fill("vaske gulv");
        page.getByRole(AriaRole.BUTTON, button("Søk")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Regnskapsmedarbeider"))).hasCount(0);
        Pictures.take(page, "hr-jobbmaler");
        page.getByRole(AriaRole.LINK, named("Renholder")).click();
        assertThat(Browser.heading(page)).hasText("Mal: Renholder");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-jobbmal");

        page.locator("[id='template:title']").fill(title);
        Browser.chooseUnit(page, "template");
        Locator first = page.getByLabel("Vaske toaletter og servanter");
        assertThat(first).isChecked();
        first.focus();
        page.keyboard().press("Space");
        page.getByRole(AriaRole.BUTTON, button("Lag jobben")).click();

        assertThat(Browser.heading(page)).hasText(title);
        assertThat(page.locator("#done")).containsText("er laget med 13 oppgaver");
        assertThat(page.getByText("9112 Renholdere i virksomheter")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Moppe gulv")))
                .isVisible();
        assertThat(page.getByText("Vaske toaletter og servanter")).hasCount(0);
    }

    @Test
    void tasks_of_a_template_are_added_to_a_job_without_javascript() {
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        page.navigate(LIST);
        page.getByRole(AriaRole.LINK, named("Kantinemedarbeider")).click();
        page.locator("[id='template:title']").fill("Uten skript " + ComposingBT.word());
        Browser.chooseUnit(page, "template");
        page.getByRole(AriaRole.BUTTON, button("Lag jobben")).click();
        int before = page.locator("tbody tr").count();

        page.getByRole(AriaRole.LINK, named("Oppgaver fra mal")).click();
        page.getByRole(AriaRole.LINK, named("Renholder")).click();
        for (Locator box : page.locator("tbody input[type=checkbox]").all()) {
            box.uncheck();
        }
        page.getByRole(AriaRole.BUTTON, button("Legg til oppgavene")).click();
        assertThat(ComposingBT.summary(page)).containsText("Kryss av for minst én oppgave.");
        page.getByLabel("Moppe gulv i ganger og trapper").check();
        page.getByRole(AriaRole.BUTTON, button("Legg til oppgavene")).click();

        assertThat(page.getByText("1 oppgave er lagt til.")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(before + 1);
    }

    @Test
    void what_is_refused_keeps_what_was_ticked() {
        Page page = Browser.as(Person.HR);
        page.navigate("/templates/template?code=renholder&org=999000037");
        page.getByLabel("Vaske toaletter og servanter").uncheck();
        page.locator("[id='template:title']").fill("");

        page.getByRole(AriaRole.BUTTON, button("Lag jobben")).click();

        assertThat(ComposingBT.summary(page)).containsText("Jobb");
        assertThat(ComposingBT.summary(page)).isFocused();
        assertThat(page.getByLabel("Vaske toaletter og servanter")).not().isChecked();
        assertThat(page.getByLabel("Moppe gulv i ganger og trapper")).isChecked();
        Accessibility.assertClean(page);
    }

    @Test
    void the_occupation_is_chosen_from_the_list_and_an_unknown_one_is_refused() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/jobForm?org=999000037");
        String title = "Yrke " + ComposingBT.word();
        page.locator("[id='job:title']").fill(title);
        Browser.chooseUnit(page, "job");
        Locator occupation = page.locator("[id='job:styrkCode']");
        assertThat(page.locator("#occupations option")).hasCount(407);

        for (String[] wrong :
                new String[][] {{"bakerlærling", "velg et yrke i listen"}, {"9999", "Koden 9999 finnes ikke"}}) {
            occupation.fill(wrong[0]);
            page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
            assertThat(ComposingBT.summary(page)).containsText(wrong[1]);
            assertThat(occupation).hasValue(wrong[0]);
        }
        Accessibility.assertClean(page);
        occupation.fill("Bakere, konditorer mv.");
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();

        assertThat(Browser.heading(page)).hasText(title);
        assertThat(page.getByText("7512 Bakere, konditorer mv.")).isVisible();
        page.getByRole(AriaRole.LINK, named("Endre jobben")).click();
        assertThat(page.locator("[id='job:styrkCode']")).hasValue("7512 Bakere, konditorer mv.");
    }

    @Test
    void pages_fit_a_phone_and_others_do_not_see_them() {
        Page phone = Browser.as(Person.HR, Browser.phone());
        for (String path : new String[] {LIST, "/templates/template?code=sykepleier&org=999000037"}) {
            phone.navigate(path);
            Accessibility.assertNoSidewaysScroll(phone);
            Pictures.take(phone, path.startsWith(LIST) ? "hr-jobbmaler-telefon" : "hr-jobbmal-telefon");
        }
        Assertions.assertThat(
                        phone.navigate("/templates/template?code=romfarer").status())
                .isEqualTo(404);
        Assertions.assertThat(phone.navigate("/templates/list?org=999000045").status())
                .isEqualTo(404);
        Assertions.assertThat(Browser.as(Person.LEADER).navigate(LIST).status()).isEqualTo(403);
    }
}
