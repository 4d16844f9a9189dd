package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ldo.differentiation.ComposingBT.button;
import static no.ldo.differentiation.ComposingBT.named;
import static no.ldo.differentiation.ComposingBT.summary;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** HR reads the advert that the position makes, pastes an old one, sees what no task needs, rewrites and takes it along. */
class VacancyBT {
    private static final String OLD = "Vi søker deg som er fleksibel, stresstolerant, har førerkort klasse B, gode"
            + " norskkunnskaper, fagbrev og tåler tunge løft.";

    @Test
    void an_old_advert_is_checked_rewritten_kept_and_taken_along() throws IOException {
        Page page = open(Browser.as(Person.HR), "Bakeriassistent");
        assertThat(text(page)).hasValue(Pattern.compile("Dette skal du gjøre"));
        assertThat(page.getByText("Fyll inn det som står i [klammer].")).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-utlysning");

        text(page).fill(OLD);
        page.getByRole(AriaRole.BUTTON, button("Sjekk kravene uten å lagre")).click();
        assertThat(demands(page)).containsText("«fleksibel» Trengs ikke");
        assertThat(demands(page)).containsText("Du trenger ikke fagbrev. Vi lærer deg opp.");
        assertThat(demands(page)).containsText("«førerkort klasse B» Trengs ikke");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-utlysning-krav");

        text(page).fill("Bakeriassistent\n\nVi lærer deg opp. Ring bakeriet og spør.");
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(page.getByText("Utlysningen er lagret.")).isVisible();
        assertThat(demands(page)).containsText("Kan endres (0)");
        page.reload();
        assertThat(text(page)).hasValue("Bakeriassistent\n\nVi lærer deg opp. Ring bakeriet og spør.");

        Assertions.assertThat(new String(
                        taken(page, "Last ned som tekst (txt)", "Utlysning Bakeriassistent.txt"),
                        StandardCharsets.UTF_8))
                .contains("Ring bakeriet og spør.");
        Assertions.assertThat(taken(page, "Last ned som PDF", "Utlysning Bakeriassistent.pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        page.getByRole(AriaRole.LINK, named("Lag teksten på nytt fra stillingen"))
                .click();
        assertThat(text(page)).hasValue(Pattern.compile("Dette skal du gjøre"));
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(page.getByText("Utlysningen er lagret.")).isVisible();
    }

    @Test
    void the_text_is_copied_and_stands_in_three_languages() {
        Page page = Browser.as(Person.HR);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page, "Bakeriassistent");
        page.getByRole(AriaRole.LINK, named("English")).click();
        assertThat(text(page)).hasValue(Pattern.compile("(What you will do|flexible)"));
        page.getByRole(AriaRole.LINK, named("Nynorsk")).click();
        assertThat(text(page)).hasValue(Pattern.compile("Dette skal du gjere"));

        page.getByRole(AriaRole.BUTTON, button("Kopier teksten")).click();

        assertThat(page.getByText("Teksten er kopiert.")).isVisible();
        Assertions.assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .contains("Dette skal du gjere");
    }

    @Test
    void two_people_who_write_see_both_texts_also_without_javascript() {
        Page first = open(Browser.as(Person.HR), "Bakeriassistent");
        first.getByRole(AriaRole.LINK, named("Nynorsk")).click();
        Page second = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        second.navigate(first.url());
        assertThat(second.getByRole(AriaRole.BUTTON, button("Kopier teksten"))).isHidden();

        first.locator("[id='vacancy:text']").fill("Den første teksten.");
        first.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(first.getByText("Utlysningen er lagret.")).isVisible();
        second.locator("[id='vacancy:text']").fill("Den andre teksten, for en nøyaktig person.");
        second.getByRole(AriaRole.BUTTON, button("Lagre")).click();

        assertThat(summary(second)).isVisible();
        assertThat(second.locator(".ds-alert").first()).containsText("Den første teksten.");
        assertThat(text(second)).hasValue("Den andre teksten, for en nøyaktig person.");
        assertThat(demands(second)).containsText("«nøyaktig»");
        second.getByRole(AriaRole.BUTTON, button("Lagre")).press("Enter");
        assertThat(second.getByText("Utlysningen er lagret.")).isVisible();
    }

    @Test
    void the_leader_reads_on_a_phone_and_nobody_else_is_let_in() {
        Page leader = open(Browser.as(Person.LEADER, Browser.phone()), "Bakeriassistent");
        assertThat(text(leader)).hasCount(0);
        assertThat(demands(leader)).isVisible();
        Accessibility.assertClean(leader);
        Accessibility.assertNoSidewaysScroll(leader);

        Page nav = Browser.as(Person.NAV_MENTOR);
        Assertions.assertThat(nav.navigate(leader.url()).status()).isEqualTo(403);
        String unknown = UUID.randomUUID().toString();
        Page hr = Browser.as(Person.HR);
        for (String path :
                List.of("/vacancy/vacancy?id=" + unknown, "/files/vacancies/" + unknown + "/nb.txt?org=999000037")) {
            Assertions.assertThat(hr.navigate(path).status()).as(path).isEqualTo(404);
        }
    }

    private static Page open(Page page, String position) {
        page.navigate("/differentiation/positions?org=999000037&q=" + position);
        page.getByRole(AriaRole.LINK, named(position)).click();
        page.getByRole(AriaRole.LINK, named("Åpne utlysningen")).click();
        assertThat(Browser.heading(page)).hasText("Utlysning: " + position);
        return page;
    }

    private static Locator text(Page page) {
        return page.locator("[id='vacancy:text']");
    }

    private static Locator demands(Page page) {
        return page.locator("section[aria-labelledby='demands']");
    }

    private static byte[] taken(Page page, String link, String name) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named(link)).click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllBytes(download.path());
    }
}
