package no.ldo.leadership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import org.junit.jupiter.api.Test;

/** Nobody leaves a step of the course with words that are not stored without being asked, whatever stands in the way. */
class LeavingAStepBT {
    private static final String STEP = "/leadership/step?step=M1-6&org=999000045";
    private static final String HELD = "Ring 01810000186";

    /** A line on which everything takes its time: the request to get away, or the answer to come back. */
    private static final String SLOW_TO_SEND = """
            const send = window.fetch;
            window.fetch = (...what) => new Promise(go => setTimeout(() => go(send(...what)), 1500));
            """;

    private static final String SLOW_TO_ANSWER = """
            const send = window.fetch;
            window.fetch = (...what) => send(...what).then(got => new Promise(go => setTimeout(() => go(got), 2500)));
            """;

    @Test
    void a_link_waits_until_what_is_written_is_stored() {
        String words = words();
        Page page = leader(SLOW_TO_SEND);

        need(page).fill(words);
        away(page).click();

        page.waitForURL("**/leadership/course*");
        page.navigate(STEP);
        assertThat(need(page)).hasValue(words);
    }

    @Test
    void the_button_of_another_form_waits_too() {
        String words = words();
        Page page = leader(SLOW_TO_SEND);

        need(page).fill(words);
        page.locator("form[action='/logout'] button").evaluate("button => button.click()");

        page.waitForURL(url -> !url.contains("/leadership/step"));
        assertThat(need(leader(""))).hasValue(words);
    }

    @Test
    void what_is_refused_keeps_one_here_and_the_second_time_one_is_asked() {
        Page page = leader("");
        List<String> asked = new ArrayList<>();
        page.onceDialog(dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        });

        need(page).fill(HELD);
        away(page).click();

        assertThat(saved(page)).containsText("fødselsnummer");
        assertThat(saved(page)).containsText("en gang til");
        assertThat(saved(page)).isFocused();
        away(page).click();
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).singleElement().asString().contains("ikke lagret");
        assertThat(need(page)).hasValue(HELD);

        page.onceDialog(Dialog::accept);
        away(page).click();
        page.waitForURL("**/leadership/course*");
        page.navigate(STEP);
        assertThat(need(page)).not().hasValue(HELD);
    }

    @Test
    void words_of_another_window_keep_one_here_and_the_button_shows_both() {
        Page page = leader("");
        Page other = page.context().newPage();
        other.navigate(STEP);
        String theirs = words();
        need(other).fill(theirs);
        assertThat(saved(other)).containsText("Lagret.");
        String mine = words();

        need(page).fill(mine);
        away(page).click();

        assertThat(saved(page)).containsText("et annet vindu");
        assertThat(need(page)).hasValue(mine);
        button(page, "Lagre").click();
        assertThat(page.locator("main")).containsText(theirs);
        away(page).click();
        assertThat(saved(page)).containsText("Begge tekstene står her");
        button(page, "Lagre").click();
        assertThat(page.locator("#done")).containsText("lagret");
        away(page).click();
        page.waitForURL("**/leadership/course*");
        page.navigate(STEP);
        assertThat(need(page)).hasValue(mine);
    }

    @Test
    void a_login_that_has_run_out_keeps_one_here_and_the_button_brings_the_words_through_the_login() {
        String words = words();
        Page page = leader("");
        page.context().clearCookies();

        need(page).fill(words);
        away(page).click();
        assertThat(saved(page)).containsText("logget ut");
        assertThat(need(page)).hasValue(words);

        button(page, "Lagre").click();
        page.waitForURL("**/login*");
        page.locator("[id='login:loginName']").fill("leder.omsorg@demo.example");
        page.locator("[id='login:password']").fill(Person.PASSWORD);
        page.locator("[id='login:signIn']").click();
        page.waitForURL("**step=M1-6*");
        assertThat(need(page)).hasValue(words);
        away(page).click();
        page.waitForURL("**/leadership/course*");
        page.navigate(STEP);
        assertThat(need(page)).hasValue(words);
    }

    @Test
    void a_button_waits_for_the_answer_that_is_on_its_way() {
        String words = words();
        Page page = leader(SLOW_TO_ANSWER);
        page.waitForRequest("**/leadership/autosave", () -> need(page).fill(words));

        need(page).fill(words + ".");
        button(page, "Lagre og gå videre").click();

        page.waitForURL("**step=M1-7*");
        page.navigate(STEP);
        assertThat(need(page)).hasValue(words + ".");
    }

    @Test
    void a_page_that_goes_away_by_another_way_asks_first() {
        Page page = leader("");
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });

        need(page).click();
        page.keyboard().type(HELD);
        page.navigate("/leadership/course");

        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void whoever_chooses_to_stay_goes_on_with_the_page_as_it_was() {
        String words = words();
        Page page = leader("");
        List<String> asked = new ArrayList<>();
        need(page).click();
        page.keyboard().type(HELD);
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        page.evaluate("setTimeout(() => window.location.href = '/leadership/course')");
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        need(page).fill(words);
        button(page, "Lagre").click();

        assertThat(page.locator("#done")).containsText("lagret");
        page.navigate(STEP);
        assertThat(need(page)).hasValue(words);
    }

    private static Page leader(String line) {
        Page page = Browser.open(Browser.desktop());
        Browser.signIn(page, "leder.omsorg@demo.example", Person.PASSWORD);
        if (!line.isEmpty()) {
            page.addInitScript(line);
        }
        page.navigate(STEP);
        return page;
    }

    private static String words() {
        return "Vi trenger to hender, " + UUID.randomUUID();
    }

    private static Locator need(Page page) {
        return page.locator("[id='step:need']");
    }

    private static Locator saved(Page page) {
        return page.locator("#saved");
    }

    private static Locator away(Page page) {
        return page.locator(".ldo-step-nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alle modulene"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
