package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ldo.differentiation.ComposingBT.button;
import static no.ldo.differentiation.ComposingBT.named;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The HR manager reads in tasks for many jobs: chooses the columns, corrects lines in the browser and goes on. */
class ImportBT {
    @Test
    void wrong_lines_are_corrected_in_the_browser_and_the_jobs_are_begun() {
        String word = ComposingBT.word();
        Page page = start(Browser.as(Person.HR));
        Accessibility.assertClean(page);
        upload(
                page,
                "Jobb;Enhet;Oppgave;Minutter;Hvor ofte\nPakker %1$s;Pakkeri;Vaske %1$s;mange;hver dag\nPakker %1$s;Månen;Rydde %1$s;20;av og til\nPakker %1$s;Pakkeri;Oppvask;20;hver dag\n"
                        .replace("%1$s", word));

        assertThat(page.getByText("2 av 3 linjer må rettes")).isVisible();
        assertThat(page.getByText("Enhet: Skriv navnet eller koden på en enhet du har ansvar for."))
                .isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-les-inn-feil");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
        page.setViewportSize(1280, 900);

        correctTwoAndLeaveOneOut(page);
        page.getByRole(AriaRole.BUTTON, button("Lagre oppgavene")).click();
        assertThat(page.getByText("2 oppgaver er lagret.")).isVisible();
        page.navigate("/differentiation/jobs?org=999000037&q=" + word);
        page.getByRole(AriaRole.LINK, named("Pakker " + word)).click();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Vaske " + word)))
                .isVisible();
    }

    private static void correctTwoAndLeaveOneOut(Page page) {
        page.getByLabel("Linje 2, Minutter").fill("30");
        page.getByLabel("Linje 3, Enhet").fill("pakkeri");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, button("Lagre rettelsene")).click();
        assertThat(page.getByText("Rettelsene er lagret.")).isVisible();
        assertThat(page.getByText("1 av 3 linjer må rettes")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Linje 3, Hvor ofte")).hasValue("av og til");

        page.getByLabel("Ta ikke med linje 3").check();
        page.getByRole(AriaRole.BUTTON, button("Lagre rettelsene")).click();
        assertThat(page.getByText("2 oppgaver kan lagres")).isVisible();
        assertThat(page.getByText("Én ny jobb blir opprettet")).isVisible();
        page.getByRole(AriaRole.LINK, named("Med råd (1)")).click();
        assertThat(page.locator("[id='lines']")).containsText("Begynn gjerne med et verb");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-les-inn-klar");
    }

    @Test
    void columns_with_other_headings_are_chosen_and_remembered_without_javascript() {
        String word = ComposingBT.word();
        String file = "Hvem %1$s;Hvor;Hva;Tid\nPakker %1$s;PROD;Vaske;20\n".replace("%1$s", word);
        Page page = start(Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false)));
        upload(page, file);
        assertThat(page.getByText("Velg hvilken kolonne som er oppgaven")).isVisible();

        page.getByLabel("Hva", new Page.GetByLabelOptions().setExact(true)).selectOption("NAME");
        page.getByLabel("Hvem " + word).selectOption("JOB");
        page.getByLabel("Hvor", new Page.GetByLabelOptions().setExact(true)).selectOption("UNIT");
        page.getByLabel("Tid").selectOption("MINUTES");
        page.getByRole(AriaRole.BUTTON, button("Bruk disse kolonnene")).click();
        assertThat(page.getByText("Én oppgave kan lagres")).isVisible();

        start(page);
        upload(page, file.replace("Vaske", ""));
        assertThat(page.getByText("Hva: Fyll ut cellen.")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Rett linjen.*")))
                .click();
        page.locator("[id='whole-2']").fill("Tørke");
        page.locator("[id='whole:correct']").click();
        assertThat(page.getByText("Én oppgave kan lagres")).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Lagre oppgavene")).click();
        assertThat(page.getByText("Én oppgave er lagret.")).isVisible();
    }

    @Test
    void the_template_is_a_workbook_that_can_be_read_in_as_it_is() throws IOException {
        Page page = start(Browser.as(Person.HR));
        page.locator("summary", new Page.LocatorOptions().setHasText("Hva kolonnene betyr"))
                .click();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-les-inn-mange");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
        Download download = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, named("Last ned mal (xlsx)")).click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("Oppgaver.xlsx");

        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload("Oppgaver.xlsx", "application/x", Files.readAllBytes(download.path())));
        page.getByRole(AriaRole.BUTTON, button("Se på linjene")).click();
        assertThat(page.getByText("2 av 2 linjer må rettes")).isVisible();
        assertThat(page.getByText("Enhet: Skriv navnet eller koden på en enhet du har ansvar for."))
                .hasCount(2);
        assertThat(page.locator(".ldo-faults li")).hasCount(2);
    }

    @Test
    void many_lines_are_stored_with_a_bar_that_moves() {
        String word = ComposingBT.word();
        AtomicInteger asked = new AtomicInteger();
        StringBuilder file = new StringBuilder("Jobb;Enhet;Oppgave;Minutter\n");
        for (int line = 0; line < 400; line++) {
            file.append("Mange ")
                    .append(word)
                    .append(' ')
                    .append(line % 4)
                    .append(";PROD;Vaske nr ")
                    .append(line);
            file.append(";10\n");
        }
        Page page = start(Browser.as(Person.HR));
        upload(page, file.toString());
        assertThat(page.getByText("400 oppgaver kan lagres")).isVisible();
        assertThat(page.locator("[id='lines'] tbody tr")).hasCount(50);
        page.getByRole(AriaRole.LINK, named("Neste")).click();
        assertThat(page.locator("[id='lines'] tbody tr").first()).containsText("52");

        page.route("**/differentiation/import-progress**", route -> {
            asked.incrementAndGet();
            route.resume();
        });
        page.getByRole(AriaRole.BUTTON, button("Lagre oppgavene")).click();

        assertThat(page.getByText("400 oppgaver er lagret.")).isVisible();
        Assertions.assertThat(asked.get()).isPositive();
    }

    @Test
    void old_locked_and_macro_files_are_refused_in_words() {
        Page page = start(Browser.as(Person.HR));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("gammel.xls", "application/x", old));
        page.getByRole(AriaRole.BUTTON, button("Se på linjene")).click();
        assertThat(ComposingBT.summary(page)).containsText("gamle typen xls");

        upload(page, "Oppgave\n" + "Rydde\n".repeat(20_001));
        assertThat(ComposingBT.summary(page)).containsText("høyst 20 000 linjer");
    }

    private static Page start(Page page) {
        page.navigate("/differentiation/jobs?org=999000037");
        page.getByRole(AriaRole.LINK, named("Les inn fra regneark")).click();
        assertThat(Browser.heading(page)).hasText("Les inn oppgaver fra regneark");
        return page;
    }

    private static void upload(Page page, String text) {
        Locator file = page.locator("[id='upload:file']");
        file.setInputFiles(new FilePayload("oppgaver.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, button("Se på linjene")).click();
    }
}
