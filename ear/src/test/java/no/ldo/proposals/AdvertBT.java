package no.ldo.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** The HR manager makes tasks of an advert, by pasting and by a file, with and without JavaScript. */
class AdvertBT {
    private static final String STEP = "/proposals/advert?org=999000037";
    private static final String CHANGED = "Fylle på i alle hyller";
    private static final String ADVERT = """
        Butikkmedarbeider søkes

        Vi er en nærbutikk med åtte ansatte.
        I stillingen skal du ta imot varer, fylle på i hyllene og betjene kassa. Du har også ansvar for renhold av lokalet.

        Arbeidsoppgaver på lørdager:
        • Vaske gulv og tømme søppel
        • Oppfølging av panteautomaten

        Vi tilbyr:
        • Lønn etter tariff
        """;

    @Test
    void lines_are_looked_at_changed_and_stored_in_a_job() {
        Page page = Browser.as(Person.HR);
        newJob(page, "Butikk " + UUID.randomUUID().toString().substring(0, 8));
        page.getByRole(AriaRole.LINK, named("Hent fra stillingsannonse")).click();
        page.locator("[id='advert:text']").fill(ADVERT);
        page.getByRole(AriaRole.BUTTON, named("Finn oppgaver")).click();

        assertThat(page.getByRole(AriaRole.HEADING, named("7 mulige oppgaver"))).isFocused();
        assertThat(page.getByText("Annonsen er på bokmål.")).isVisible();
        assertThat(page.locator(".ldo-proposal mark").first()).hasText("ta imot varer");
        assertThat(page.locator(".ldo-source q").first()).containsText("fylle på i hyllene");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-annonse");

        line(page, 2).fill("Betjene kassa om kvelden");
        page.getByLabel("Ta med oppgave 7").uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre oppgavene i"))
                .click();

        assertThat(page.getByText("6 oppgaver er lagret.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, heading("Betjene kassa om kvelden")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, heading("Rengjøre lokalet")))
                .isVisible();
    }

    @Test
    void what_is_not_right_is_told_and_nothing_is_lost() {
        Page page = Browser.as(Person.HR);
        page.navigate(STEP);
        page.getByRole(AriaRole.BUTTON, named("Finn oppgaver")).click();
        assertThat(summary(page)).containsText("Lim inn en tekst");
        page.locator("[id='advert:text']").fill(ADVERT);
        page.getByRole(AriaRole.BUTTON, named("Finn oppgaver")).click();

        line(page, 0).fill("");
        page.getByRole(AriaRole.BUTTON, named("Lagre oppgavene")).click();
        assertThat(summary(page)).containsText("Velg jobben");
        page.locator("[id='advert:job']").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, named("Lagre oppgavene")).click();
        assertThat(summary(page)).containsText("må ha en tekst");
        assertThat(line(page, 1)).hasValue("Fylle på i hyllene");
        Accessibility.assertClean(page);
    }

    @Test
    void it_works_without_javascript_and_with_a_file() {
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        newJob(page, "Uten skript " + UUID.randomUUID().toString().substring(0, 8));
        page.getByRole(AriaRole.LINK, named("Hent fra stillingsannonse")).click();
        upload(page, new byte[] {1, 0, 2});
        assertThat(summary(page)).containsText("UTF-8");
        upload(page, "Vi tilbyr god lønn.".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("Vi finner ingen oppgaver i teksten")).isVisible();
        page.getByRole(AriaRole.LINK, named("Bruk en annen tekst")).click();
        upload(page, ADVERT.getBytes(StandardCharsets.UTF_8));

        assertThat(page.locator(".ldo-proposal")).hasCount(7);
        line(page, 0).fill("Ta imot alle varer");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre oppgavene i"))
                .click();
        assertThat(page.getByText("7 oppgaver er lagret.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, heading("Ta imot alle varer")))
                .isVisible();
    }

    @Test
    void lines_wait_as_they_were_written_while_one_signs_in_again() {
        Page page = Browser.as(Person.HR);
        writeLinesUntilTheLoginRunsOut(page);
        signInAgain(page);

        seeLinesAsWritten(page);
        Accessibility.assertClean(page);
        page.getByRole(AriaRole.BUTTON, named("Lagre oppgavene")).click();
        assertThat(page.getByText("6 oppgaver er lagret.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, heading(CHANGED)).first()).isVisible();
    }

    @Test
    void lines_are_there_when_the_page_is_loaded_again() {
        Page page = Browser.as(Person.HR);
        page.navigate(STEP);
        page.locator("[id='advert:text']").fill(ADVERT);
        page.getByRole(AriaRole.BUTTON, named("Finn oppgaver")).click();
        assertThat(page.locator(".ldo-proposal")).hasCount(7);

        page.reload();
        assertThat(page.locator(".ldo-proposal")).hasCount(7);
        page.reload();
        line(page, 1).fill(CHANGED);
        page.locator("[id='advert:job']").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, named("Lagre oppgavene")).click();
        assertThat(page.getByText("7 oppgaver er lagret.")).isVisible();
    }

    @Test
    void lines_wait_without_javascript_too() {
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        writeLinesUntilTheLoginRunsOut(page);
        signInAgain(page);

        seeLinesAsWritten(page);
        page.getByRole(AriaRole.BUTTON, named("Lagre oppgavene")).click();
        assertThat(page.getByText("6 oppgaver er lagret.")).isVisible();
    }

    @Test
    void a_phone_shows_it_without_sideways_scroll() {
        Page page = Browser.as(Person.HR, Browser.phone());
        page.navigate(STEP);
        page.locator("[id='advert:text']").fill(ADVERT + "\n- Vaske " + "x".repeat(150));
        page.getByRole(AriaRole.BUTTON, named("Finn oppgaver")).click();

        assertThat(page.locator(".ldo-proposal").first()).isVisible();
        Accessibility.assertNoSidewaysScroll(page);
        Pictures.take(page, "hr-annonse-telefon");
    }

    private static void writeLinesUntilTheLoginRunsOut(Page page) {
        page.navigate(STEP);
        page.locator("[id='advert:text']").fill(ADVERT);
        page.getByRole(AriaRole.BUTTON, named("Finn oppgaver")).click();
        line(page, 1).fill(CHANGED);
        page.getByLabel("Ta med oppgave 7").uncheck();
        page.locator("[id='advert:job']").selectOption(new SelectOption().setIndex(1));
        page.context().clearCookies();
        page.getByRole(AriaRole.BUTTON, named("Lagre oppgavene")).click();
    }

    private static void signInAgain(Page page) {
        page.locator("[id='login:loginName']").fill(Person.HR.loginName());
        page.locator("[id='login:password']").fill(Person.PASSWORD);
        page.locator("[id='login:signIn']").click();
    }

    private static void seeLinesAsWritten(Page page) {
        assertThat(page.getByText("Det du skrev, står fortsatt her.")).isVisible();
        assertThat(page.locator(".ldo-proposal")).hasCount(7);
        assertThat(line(page, 0)).hasValue("Ta imot varer");
        assertThat(line(page, 1)).hasValue(CHANGED);
        assertThat(page.getByLabel("Ta med oppgave 6")).isChecked();
        assertThat(page.getByLabel("Ta med oppgave 7")).not().isChecked();
        assertThat(page.locator("[id='advert:job']")).not().hasValue("");
    }

    private static void newJob(Page page, String title) {
        page.navigate("/differentiation/jobs?org=999000037");
        page.getByRole(AriaRole.LINK, named("Ny jobb")).click();
        page.locator("[id='job:title']").fill(title);
        Browser.chooseUnit(page, "job");
        page.getByRole(AriaRole.BUTTON, named("Lagre")).click();
        assertThat(Browser.heading(page)).hasText(title);
    }

    private static void upload(Page page, byte[] content) {
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("annonse.txt", "text/plain", content));
        page.getByRole(AriaRole.BUTTON, named("Les filen")).click();
    }

    private static Locator line(Page page, int row) {
        return page.locator(".ldo-proposal input[type=text]").nth(row);
    }

    private static Locator summary(Page page) {
        return page.locator(".ldo-error-summary");
    }

    /** The name of a task heads its row, with advice on it. */
    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
