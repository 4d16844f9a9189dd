package no.ldo.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A leader writes a plan: what was saved and what was not, alone and with a colleague who writes at the same time. */
class PlanWritingBT {
    @Test
    void while_two_versions_are_shown_nothing_is_written_over() {
        String address = planWithOneGoal("Felles mål");
        Page first = opened(address);
        Page second = opened(address);
        press(first, "edit:addGoal");
        write(field(first, 1, "title"), "Mål fra A");

        write(field(second, 0, "title"), "Mitt mål");
        assertUndecided(second);
        write(field(second, 0, "reason"), "Og mer");
        press(second, "edit:addGoal");
        press(second, "edit:save");
        assertUndecided(second);
        assertThat(second.locator("[id='edit:content'] legend h2")).hasCount(1);
        Accessibility.assertClean(second);

        Page third = opened(address);
        assertThat(field(third, 0, "title")).hasValue("Felles mål");
        assertThat(field(third, 1, "title")).hasValue("Mål fra A");
        press(second, "edit:keepMine");
        assertThat(status(second)).hasText("Lagret");
        Page fourth = opened(address);
        assertThat(field(fourth, 0, "title")).hasValue("Mitt mål");
        assertThat(field(fourth, 0, "reason")).hasValue("Og mer");
        assertThat(fourth.locator("[id='edit:content'] legend h2")).hasCount(1);
    }

    @Test
    void the_other_version_can_be_taken_and_writing_goes_on() {
        String address = planWithOneGoal("Felles mål");
        Page first = opened(address);
        Page second = opened(address);
        write(field(first, 0, "title"), "Mål fra A");
        write(field(second, 0, "title"), "Mitt mål");

        press(second, "edit:takeTheirs");
        assertThat(field(second, 0, "title")).hasValue("Mål fra A");
        write(field(second, 0, "reason"), "Vi er enige");

        assertThat(status(second)).hasText("Lagret");
        assertThat(field(opened(address), 0, "reason")).hasValue("Vi er enige");
    }

    @Test
    void every_field_is_saved_when_it_is_left() {
        String address = planWithOneGoal("Et mål");
        Page page = opened(address);
        String task = step(page, "task").locator("option").nth(1).getAttribute("value");

        choose(step(page, "task"), task);
        choose(step(page, "level"), "3");
        choose(step(page, "responsible"), "LEADER");
        write(step(page, "week"), "7");
        write(page.locator("[id='edit:workplaceMentor']"), "fadder@demo.example");
        assertThat(status(page)).hasText("Lagret");

        Page again = opened(address);
        assertThat(step(again, "task")).hasValue(task);
        assertThat(step(again, "level")).hasValue("3");
        assertThat(step(again, "responsible")).hasValue("LEADER");
        assertThat(step(again, "week")).hasValue("7");
        assertThat(again.locator("[id='edit:workplaceMentorHint']")).not().containsText("Ingen fadder er valgt");
    }

    @Test
    void what_is_not_saved_is_told_with_its_reason_and_disturbs_nobody_who_writes() {
        String address = planWithOneGoal("Et mål");
        Page page = opened(address);
        write(step(page, "description"), "Vaske brett");
        assertThat(status(page)).hasText("Lagret");

        write(step(page, "week"), "x");
        assertThat(status(page)).containsText("Ikke lagret");
        assertThat(status(page).locator("a[href$=':week']")).isVisible();
        Locator evidence = step(page, "evidence");
        evidence.click();
        evidence.pressSequentially("Brettene ");
        write(step(page, "description"), "Vaske brett og fat");
        assertThat(status(page)).containsText("Ikke lagret");
        assertThat(page.locator(".ldo-error-summary")).hasCount(0);
        assertThat(evidence).hasValue("Brettene ");
        Accessibility.assertClean(page);

        press(page, "edit:addGoal");
        assertThat(page.locator(".ldo-error-summary")).isFocused();
        assertThat(status(page)).containsText("Ikke lagret");
        write(step(page, "week"), "5");
        assertThat(status(page)).hasText("Lagret");
        assertThat(page.locator(".ldo-error-summary")).hasCount(0);
        assertThat(step(opened(address), "evidence")).hasValue("Brettene");
    }

    @Test
    void a_mentor_nobody_knows_is_told_and_so_is_a_save_that_brings_no_answer() {
        Page page = opened(planWithOneGoal("Et mål"));
        Locator mentor = page.locator("[id='edit:workplaceMentor']");

        write(mentor, "ingen@demo.example");
        assertThat(status(page)).containsText("Vi finner ingen med denne e-postadressen");
        write(mentor, "");
        assertThat(status(page)).hasText("Lagret");

        page.route("**/training/edit**", route -> route.abort());
        field(page, 0, "title").fill("Et nytt mål");
        field(page, 0, "title").blur();
        assertThat(status(page)).containsText("Ikke lagret");
        assertThat(field(page, 0, "title")).hasValue("Et nytt mål");
    }

    @Test
    void a_pause_saves_and_leaves_the_field_as_it_is() {
        String address = planWithOneGoal("Et mål");
        Page page = opened(address);
        Locator reason = field(page, 0, "reason");

        reason.click();
        page.waitForResponse(response -> isPost(response), () -> reason.pressSequentially("Vi trenger "));
        assertThat(status(page)).hasText("Lagret");
        assertThat(reason).isFocused();
        reason.pressSequentially("to hender");

        assertThat(reason).hasValue("Vi trenger to hender");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opplæringsplaner"))
                .last()
                .click();
        page.waitForURL("**/training/plans*");
        assertThat(field(opened(address), 0, "reason")).hasValue("Vi trenger to hender");
    }

    @Test
    void whoever_leaves_with_words_that_are_not_stored_is_asked_and_can_stay() {
        String address = planWithOneGoal("Et mål");
        Page page = opened(address);
        List<String> asked = new ArrayList<>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.route("**/training/edit**", PlanWritingBT::abortSaving);
        field(page, 0, "title").click();
        page.keyboard().type(" til");

        page.evaluate("setTimeout(() => window.location.href = '/')");
        page.waitForCondition(() -> !asked.isEmpty());
        Assertions.assertThat(asked).containsExactly("beforeunload");
        page.unroute("**/training/edit**");
        press(page, "edit:save");

        assertThat(page.locator("#done")).containsText("lagret");
        assertThat(field(opened(address), 0, "title")).hasValue("Et mål til");
    }

    @Test
    void a_person_nobody_knows_is_refused_where_it_was_written_and_not_at_the_plan() {
        String address = planWithOneGoal("Et mål");
        Visitor leader = Workshop.as(Person.LEADER);

        Visit refused = leader.send(leader.open(address), "person", Map.of("person:participant", "ingen@demo.example"));

        Assertions.assertThat(refused.document()
                        .select("form#person details[open] .ldo-field-error")
                        .text())
                .isNotEmpty();
        Assertions.assertThat(
                        refused.document().getElementById("edit:autosaved").text())
                .isEmpty();
    }

    @Test
    void a_plan_for_a_wrong_person_is_given_to_the_right_one() {
        String right = Workshop.person(Workshop.as(Person.ADMIN));
        Page page = opened(planWithOneGoal("Et mål"));

        page.getByText("Feil deltaker?").click();
        page.locator("[id='person:participant']").fill(right);
        page.locator("[id='person:give']").click();

        assertThat(page.locator("#done")).containsText("annen deltaker");
        assertThat(Browser.heading(page)).containsText(right);
        assertThat(field(page, 0, "title")).hasValue("Et mål");
        Accessibility.assertClean(page);
    }

    /** What OmniFaces sends as the page goes away comes through. */
    private static void abortSaving(Route route) {
        if (route.request().headers().containsKey("faces-request")) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private static String planWithOneGoal(String title) {
        String participant = Workshop.person(Workshop.as(Person.ADMIN));
        String plan = Workshop.plan(Workshop.as(Person.LEADER), participant);
        String address = "/training/edit?org=" + Workshop.BAKERY + "&id=" + plan;
        Page page = opened(address);
        press(page, "edit:addGoal");
        write(field(page, 0, "title"), title);
        assertThat(status(page)).hasText("Lagret");
        return address;
    }

    private static Page opened(String address) {
        Page page = Browser.as(Person.LEADER);
        page.navigate(address);
        return page;
    }

    private static void assertUndecided(Page page) {
        assertThat(page.locator("[id='edit:conflict']")).containsText("Mål fra A");
        assertThat(status(page)).containsText("Ikke lagret");
        assertThat(status(page).locator("a[href='#edit:conflict']")).isVisible();
    }

    /** Writes and leaves the field; comes back when the portal has answered. */
    private static void write(Locator field, String text) {
        field.page().waitForResponse(response -> isPost(response), () -> {
            field.fill(text);
            field.blur();
        });
    }

    private static void choose(Locator menu, String value) {
        menu.page().waitForResponse(response -> isPost(response), () -> menu.selectOption(value));
    }

    private static void press(Page page, String button) {
        page.waitForResponse(
                response -> isPost(response),
                () -> page.locator("[id='" + button + "']").click());
    }

    private static boolean isPost(com.microsoft.playwright.Response response) {
        return response.request().method().equals("POST");
    }

    private static Locator status(Page page) {
        return page.locator("[id='edit:autosaved']");
    }

    private static Locator field(Page page, int goal, String name) {
        return page.locator("[id^='edit:'][id$=':" + goal + ":" + name + "']").first();
    }

    private static Locator step(Page page, String name) {
        return page.locator("[id^='edit:'][id$=':0:" + name + "']").first();
    }
}
