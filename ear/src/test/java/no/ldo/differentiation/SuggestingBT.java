package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ldo.differentiation.ComposingBT.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** The HR manager writes what a person manages, lets the portal suggest, reads why, and takes it over. */
class SuggestingBT {
    /** A rule is told with its numbers, or an exchange with its points. */
    private static final Pattern NUMBERS =
            Pattern.compile("og (høyst|minst) \\d|grensen er \\d|rammen går til nivå \\d|koster \\d|\\d poeng mer");

    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void a_suggestion_is_asked_for_followed_understood_and_taken_over() {
        String word = ComposingBT.word();
        Page page = ComposingBT.withTwoTasks(word);
        ComposingBT.newPosition(page, "Forslag " + word);
        frame(page, "Forslag " + word);

        assertThat(Browser.heading(page)).hasText("Foreslå innhold");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-foresla");
        page.locator("[id='ask:go']").focus();
        page.keyboard().press("Enter");
        assertThat(Browser.heading(page)).hasText("Forslag");
        assertThat(page.getByRole(AriaRole.HEADING, named("Ferdig"))).isVisible(PATIENT);

        assertThat(page.getByRole(AriaRole.CHECKBOX).first()).isChecked();
        assertThat(page.locator(".ldo-suggested").first()).containsText("Gir: ");
        assertThat(page.getByText("Arbeid lagt på andre").first()).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-forslag");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
        Pictures.take(page, "hr-forslag-telefon");
        page.setViewportSize(1280, 900);

        askWhyNot(page, "Forslag " + word);
        page.locator(".ldo-confirm summary").click();
        page.locator("[id='acts:takeAll']").click();
        assertThat(page.locator("#done")).containsText("på tavlen");
        assertThat(page.getByText("På tavlen", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        page.getByRole(AriaRole.LINK, named("Forslag " + word)).first().click();
        undoneAndMadeAgainAsOne(page);
    }

    @Test
    void a_suggestion_for_no_position_is_refused_with_what_to_tick() {
        Page page = Browser.as(Person.HR);
        String title = "Ingen " + ComposingBT.word();
        ComposingBT.newPosition(page, title);
        frame(page, title);

        assertThat(page.locator("[id='ask:go']")).isVisible();
        page.locator("[name='ask:positions']").all().forEach(Locator::uncheck);
        page.locator("[id='ask:go']").click();

        assertThat(ComposingBT.summary(page)).containsText("Kryss av minst én stilling.");
        Accessibility.assertClean(page);
        page.getByLabel(title).check();
        page.locator("[id='ask:go']").click();
        assertThat(Browser.heading(page)).hasText("Forslag");
    }

    @Test
    void a_frame_that_does_not_add_up_is_told_at_its_field_and_keeps_what_was_written() {
        Page page = Browser.as(Person.HR);
        ComposingBT.newPosition(page, "Rammer " + ComposingBT.word());
        openFrame(page);
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-rammer");

        page.locator("[id='frame:leastMinutes']").fill("30");
        page.locator("[id='frame:mostMinutes']").fill("20");
        page.getByRole(AriaRole.BUTTON, named("Lagre rammene")).click();

        assertThat(ComposingBT.summary(page)).containsText("Mest timer i uken");
        assertThat(page.locator("[id='frame:leastMinutes']")).hasValue("30");
        Accessibility.assertClean(page);
    }

    @Test
    void without_javascript_a_suggestion_is_asked_for_and_read() {
        String word = ComposingBT.word();
        Page scripted = ComposingBT.withTwoTasks(word);
        ComposingBT.newPosition(scripted, "Uten skript " + word);
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        page.navigate(scripted.url().replace("/board", "/position"));
        frame(page, "Uten skript " + word);

        page.locator("[id='ask:go']").click();
        Locator ended = page.getByRole(AriaRole.HEADING, named("Ferdig"));
        for (int look = 0; look < 30 && ended.count() == 0; look++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        Locator unwanted = page.locator("button[name='acts:without']").first();
        String task = unwanted.locator(".ds-sr-only").textContent().strip();
        unwanted.click();
        assertThat(Browser.heading(page)).hasText("Forslag");
        for (int look = 0; look < 30 && ended.count() == 0; look++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(page.getByLabel(task, new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
    }

    @Test
    void a_unit_says_how_much_supervision_it_has() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/suggest?org=999000037");
        page.getByRole(AriaRole.LINK, named("Veiledning i enhetene")).click();
        Accessibility.assertClean(page);

        page.getByLabel("Timer i uken i Utsalg og kafé").fill("12,5");
        page.getByRole(AriaRole.BUTTON, named("Lagre")).click();

        assertThat(page.getByText("Én enhet er endret.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Utsalg og kafé")))
                .containsText("sagt av enheten");
    }

    private static void undoneAndMadeAgainAsOne(Page page) {
        Locator onBoard = page.locator("[data-drop=position] .ldo-task");
        assertThat(onBoard.nth(1)).isVisible();
        int taken = onBoard.count();
        page.getByRole(AriaRole.BUTTON, named("Angre overtakelsen av forslaget"))
                .click();
        assertThat(onBoard).hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Gjør om overtakelsen av forslaget"))
                .click();
        assertThat(onBoard).hasCount(taken);
    }

    private static void askWhyNot(Page page, String title) {
        page.getByRole(AriaRole.LINK, named("Hvorfor ikke andre oppgaver? " + title))
                .click();
        assertThat(page.locator("main table")).containsText(NUMBERS);
        Pictures.take(page, "hr-hvorfor-ikke");
        page.getByLabel("Søk etter oppgave eller jobb").fill("brett");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q=brett"));
        Accessibility.assertClean(page);
        page.goBack();
        page.goBack();
    }

    /** From the position's board or page to a stored frame that two tasks can fill. */
    private static void frame(Page page, String title) {
        page.navigate(page.url().replace("/board", "/position"));
        assertThat(Browser.heading(page)).hasText(title);
        openFrame(page);
        page.locator("[id='frame:leastMinutes']").fill("2");
        page.locator("[id='frame:mostMinutes']").fill("5");
        page.locator("[id='frame:leastDayMinutes']").fill("0,5");
        page.getByRole(AriaRole.BUTTON, named("Lagre rammene")).click();
    }

    private static void openFrame(Page page) {
        if (!page.url().contains("/position?")) {
            page.navigate(page.url().replace("/board", "/position"));
        }
        page.getByRole(AriaRole.LINK, named("Rammer: hva personen klarer og ønsker"))
                .click();
    }
}
