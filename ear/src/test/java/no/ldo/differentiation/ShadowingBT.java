package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import no.ldo.local.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A day is followed on a phone while the line comes and goes; afterwards tasks are made of it. */
class ShadowingBT {
    private static final String KEPT = "() => Object.keys(localStorage).filter(key => key.startsWith('ldo.shadow'))"
            + ".map(key => key + '=' + localStorage.getItem(key)).join()";

    private final Visitor hr = Workshop.as(Person.HR);
    private final String word = Workshop.word();
    private final String job = Workshop.job(hr, "Bakerassistent " + word);

    @Test
    void a_day_is_followed_where_the_line_is_away() {
        Workshop.task(hr, job, "Koke kaffe " + word);
        Page page = phone();
        start(page, "Vaske brett");
        assertThat(line(page)).hasText("Startet: Vaske brett. Lagret.");
        Accessibility.assertClean(page);

        page.context().setOffline(true);
        start(page, "Bære inn varer");
        assertThat(line(page)).containsText("Venter på nett: 2");
        page.getByText("Velg blant oppgavene i jobben").click();
        page.getByRole(AriaRole.BUTTON, ComposingBT.button("Koke kaffe " + word))
                .click();
        assertThat(page.locator("#now")).isFocused();
        assertThat(page.locator("[data-busy]")).containsText("Koke kaffe " + word);
        assertThat(page.locator(".ldo-shadow-note")).hasCount(2);
        assertThat(page.locator(".ldo-shadow-note [data-slot=state]").first()).isVisible();
        Accessibility.assertClean(page);
        Accessibility.assertNoSidewaysScroll(page);
        Pictures.take(page, "hr-folg-uten-nett");
        Assertions.assertThat(kept(page))
                .contains("Bære inn varer")
                .doesNotContain("demo.example", Person.HR.loginName());

        page.context().setOffline(false);
        assertThat(line(page)).containsText("Lagret.");
        Assertions.assertThat(kept(page)).isEmpty();
        stop(page);
        assertThat(line(page)).hasText("Stoppet. Lagret.");
        assertThat(page.locator(".ldo-shadow-note")).hasCount(3);
        String shown = page.locator("[data-days]").innerText();
        page.reload();
        assertThat(page.locator(".ldo-shadow-note")).hasCount(3);
        Assertions.assertThat(page.locator("[data-days]").innerText()).isEqualTo(shown);
    }

    @Test
    void an_answer_that_is_lost_makes_no_second_observation() {
        Page page = phone();
        page.route("**/shadowing/note*", route -> {
            route.fetch();
            route.abort();
        });
        start(page, "Feie gulvet");
        stop(page);
        assertThat(line(page)).containsText("Venter på nett: 1");

        page.unroute("**/shadowing/note*");
        online(page);

        assertThat(line(page)).containsText("Lagret.");
        page.reload();
        assertThat(page.locator(".ldo-shadow-note")).hasCount(1);
        assertThat(page.locator("[data-busy]")).isHidden();
    }

    @Test
    void what_waits_survives_that_the_page_is_opened_anew_and_can_be_taken_away() {
        Page page = phone();
        page.route("**/shadowing/note*", route -> route.abort());
        start(page, "Rydde fryserommet");
        page.reload();
        assertThat(page.locator("[data-busy]")).containsText("Rydde fryserommet");
        stop(page);
        page.getByRole(AriaRole.BUTTON, ComposingBT.button("Slett Rydde fryserommet"))
                .click();
        assertThat(page.locator(".ldo-shadow-note")).hasCount(0);
        assertThat(page.locator("#noted")).isFocused();

        page.unroute("**/shadowing/note*");
        online(page);
        assertThat(line(page)).containsText("Lagret.");
        page.reload();
        assertThat(page.locator(".ldo-shadow-note")).hasCount(0);
        Assertions.assertThat(kept(page)).isEmpty();
    }

    @Test
    void who_is_signed_out_loses_nothing() {
        Page page = Browser.open(Browser.phone());
        Browser.signIn(page, Person.HR.loginName(), Person.PASSWORD);
        page.navigate(list());
        page.context().clearCookies();
        start(page, "Telle varer");
        assertThat(line(page)).containsText("Du er logget ut.");

        Browser.signIn(page, Person.HR.loginName(), Person.PASSWORD);
        page.navigate(list());

        assertThat(page.locator("[data-busy]")).containsText("Telle varer");
        page.waitForCondition(() -> kept(page).isEmpty());
        page.reload();
        assertThat(page.locator("[data-busy]")).containsText("Telle varer");
    }

    @Test
    void what_is_refused_is_told_where_it_stands() {
        Page page = phone();
        start(page, " ");
        assertThat(page.locator("[id='shadow:nameError']")).containsText("Skriv hva som blir gjort");
        assertThat(page.locator("[id='shadow:name']")).isFocused();

        start(page, "Stelle 01019000083");
        assertThat(page.locator("[data-busy] [data-slot=refused]")).containsText("fødselsnummer");
        stop(page);
        assertThat(page.locator(".ldo-shadow-note [data-slot=refused]")).containsText("fødselsnummer");
        Accessibility.assertClean(page);
        page.getByRole(AriaRole.BUTTON, ComposingBT.button("Slett Stelle 01019000083"))
                .click();
        page.waitForCondition(() -> kept(page).isEmpty());
    }

    @Test
    void observations_become_tasks_of_the_job() {
        Workshop.task(hr, job, "Koke kaffe " + word);
        seen("Vaske brett", 5, 27);
        seen("vaske brett", 8, 22);
        seen("Bære inn varer", 9, 11);
        seen("Koke kaffe " + word, 10, 6);
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/job?org=" + Workshop.BAKERY + "&id=" + job);
        page.getByRole(AriaRole.LINK, ComposingBT.named("Følg en arbeidsdag")).click();
        page.getByRole(AriaRole.LINK, ComposingBT.named("Lag oppgaver av det som er notert"))
                .click();

        Locator rows = page.locator(".ldo-shadow-rows > li");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("Forslag: 25 minutter 2 ganger om dagen");
        assertThat(rows.last()).containsText("Finnes i jobben fra før");
        assertThat(rows.last().getByRole(AriaRole.CHECKBOX)).not().isChecked();
        rows.first().getByLabel("Navn på oppgaven").fill("Vaske brett og kjeler");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-folg-oppgaver");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
        page.setViewportSize(1280, 900);
        page.getByRole(AriaRole.BUTTON, ComposingBT.button("Lagre som oppgaver"))
                .click();

        assertThat(page.getByText("2 oppgaver er lagret.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Vaske brett og kjeler")))
                .isVisible();
        page.navigate("/shadowing/review?org=" + Workshop.BAKERY + "&job=" + job);
        assertThat(rows).hasCount(1);
        page.getByLabel("Ta med «Koke kaffe " + word + "»").check();
        page.locator(".ldo-confirm summary").click();
        page.locator("[id='review:discard']").click();
        assertThat(page.getByText("Ingen observasjoner")).isVisible();
        Accessibility.assertClean(page);
    }

    /** At this hour of the day, for so many minutes, yesterday. */
    private void seen(String name, int hour, int minutes) {
        Instant start = Instant.now()
                .minus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.DAYS)
                .plus(hour, ChronoUnit.HOURS);
        hr.sendByScript(
                "/shadowing/note?org=" + Workshop.BAKERY,
                Map.of(
                        "job",
                        job,
                        "note",
                        UUID.randomUUID().toString(),
                        "name",
                        name,
                        "start",
                        start.toString(),
                        "end",
                        start.plus(minutes, ChronoUnit.MINUTES).toString()));
    }

    private Page phone() {
        Page page = Browser.as(Person.HR, Browser.phone());
        page.navigate(list());
        return page;
    }

    private String list() {
        return "/shadowing/list?org=" + Workshop.BAKERY + "&job=" + job;
    }

    private static void start(Page page, String name) {
        page.locator("[id='shadow:name']").fill(name);
        page.locator("[name='shadow:start']").click();
    }

    private static void stop(Page page) {
        page.locator("[name='shadow:stop']").click();
    }

    private static Locator line(Page page) {
        return page.locator("#line");
    }

    private static void online(Page page) {
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
    }

    private static String kept(Page page) {
        return page.evaluate(KEPT).toString();
    }
}
