package no.ldo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people edit the same thing: the slower one sees both versions, loses nothing, and may save on purpose. */
class TwoPeopleBT {
    @Test
    void a_job() {
        Page page = Browser.as(Person.HR);
        newJob(page, "To redigerer " + UUID.randomUUID().toString().substring(0, 8));

        bothVersions(Person.HR, page.url().replace("/job?", "/jobForm?"), "job", "title");
    }

    @Test
    void a_position() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/positionForm?org=999000037");
        page.locator("[id='position:title']")
                .fill("To redigerer " + UUID.randomUUID().toString().substring(0, 8));
        Browser.chooseUnit(page, "position");
        save(page, "position").click();
        assertThat(Browser.heading(page)).containsText("Tavle");

        bothVersions(Person.HR, page.url().replace("/board?", "/positionForm?"), "position", "title");
    }

    @Test
    void an_organisation() {
        bothVersions(Person.ADMIN, "/organisation/organisation?org=999000053", "change", "organisationName");
    }

    @Test
    void a_unit() {
        Page page = Browser.as(Person.ADMIN);
        page.navigate("/organisation/organisation?org=999000053");
        String unit = page.locator("a[href*='/organisation/unit?']").first().getAttribute("href");

        bothVersions(Person.ADMIN, unit, "unit", "name");
    }

    @Test
    void a_person() {
        Page page = Browser.as(Person.ADMIN);
        page.navigate("/identity/people");
        Browser.search(page, "fadder");
        String person = page.locator("a[href*='/identity/person?']").first().getAttribute("href");

        bothVersions(Person.ADMIN, person, "change", "displayName");
    }

    @Test
    void a_participant_s_own_words_in_two_windows() {
        Page page = Browser.as(Person.PARTICIPANT);
        page.navigate("/training/mine");
        String plan = page.locator("a[href^='/files/plans/']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/([0-9a-f-]{36})\\.pdf", "$1");

        bothVersions(Person.PARTICIPANT, "/training/mine?id=" + plan, "voice", "words");
    }

    @Test
    void a_text_that_is_far_too_long_is_refused_at_its_field_and_kept() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/jobForm?org=999000037");
        Locator title = page.locator("[id='job:title']");
        title.evaluate("field => field.removeAttribute('maxlength')");
        String text = "å".repeat(10_000);
        title.fill(text);
        Browser.chooseUnit(page, "job");
        save(page, "job").click();

        assertThat(page.locator(".ldo-error-summary")).containsText("120");
        assertThat(title).hasValue(text);
        assertThat(title).hasAttribute("aria-invalid", "true");
    }

    @Test
    void a_hostile_text_is_shown_as_it_was_written() {
        String text = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> #{7*7} \u202Eabc\u202C 😀";
        Page page = Browser.as(Person.HR);
        page.onDialog(dialog -> {
            throw new AssertionError("a script of the text ran: " + dialog.message());
        });

        newJob(page, text);
        assertThat(Browser.heading(page)).hasText(text);
        page.navigate("/differentiation/jobs?org=999000037&q=onerror");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(text);
    }

    /** The slower person writes back what stood there before, so that the thing ends as it began. */
    private static void bothVersions(Person who, String address, String form, String field) {
        String id = "[id='" + form + ":" + field + "']";
        Page first = Browser.as(who);
        first.navigate(address);
        Page second = Browser.as(who);
        second.navigate(address);
        String before = first.locator(id).inputValue();

        first.locator(id).fill(before + " A");
        save(first, form).click();
        assertThat(first.locator("#done")).isVisible();
        second.locator(id).fill(before);
        save(second, form).click();

        assertThat(second.locator(".ds-alert").filter(new Locator.FilterOptions().setHasText(before + " A")))
                .isVisible();
        assertThat(second.locator(id)).hasValue(before);
        Accessibility.assertClean(second);
        save(second, form).click();
        assertThat(second.locator("#done")).isVisible();
        second.navigate(address);
        assertThat(second.locator(id)).hasValue(before);
    }

    private static void newJob(Page page, String title) {
        page.navigate("/differentiation/jobForm?org=999000037");
        page.locator("[id='job:title']").fill(title);
        Browser.chooseUnit(page, "job");
        save(page, "job").click();
        assertThat(Browser.heading(page)).hasText(title);
    }

    private static Locator save(Page page, String form) {
        return page.locator("form[id='" + form + "'] button")
                .filter(new Locator.FilterOptions().setHasText("Lagre"))
                .first();
    }
}
