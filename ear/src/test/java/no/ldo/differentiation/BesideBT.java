package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Several positions on one board: by pointer, by keyboard, without JavaScript, and with somebody else at it too. */
class BesideBT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final String word = ComposingBT.word();

    @Test
    void tasks_are_dragged_between_positions_and_steps_go_back_and_forward() {
        Page page = twoPositions(Browser.desktop());
        openBeside(page);

        task(page, "Vaske").dragTo(beside(page));
        assertThat(beside(page)).containsText("Vaske " + word);
        assertThat(beside(page).locator("[data-slot=size]")).containsText("2,5 timer i uken");
        assertThat(own(page).locator(".ldo-task")).hasCount(0);
        task(page, "Fylle").dragTo(own(page));
        assertThat(own(page)).containsText("Fylle " + word);
        beside(page).locator(".ldo-task").dragTo(own(page).locator("#shares"));
        assertThat(own(page).locator(".ldo-task")).hasCount(2);
        assertThat(beside(page).locator(".ldo-task")).hasCount(0);
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-tavle-flere");
        sameAsAnew(page);

        page.locator("#totals").click();
        page.keyboard().press("Control+z");
        assertThat(beside(page)).containsText("Vaske " + word);
        assertThat(page.locator("#done")).containsText("angret");
        page.keyboard().press("Control+z");
        assertThat(own(page).locator(".ldo-task")).hasCount(0);
        page.keyboard().press("Control+y");
        assertThat(own(page)).containsText("Fylle " + word);
        page.locator("[id='acts:redoMove']").click();
        assertThat(own(page).locator(".ldo-task")).hasCount(2);
        assertThat(page.locator("#redo")).isHidden();
        own(page).locator(".ldo-task").first().dragTo(page.locator("#pool"));
        assertThat(own(page).locator(".ldo-task")).hasCount(1);
    }

    @Test
    void a_task_is_dropped_on_a_folded_draft() {
        Page page = twoPositions(Browser.desktop().setViewportSize(1280, 1800)); // nothing scrolls during the drag
        Locator folded = page.locator(".ldo-draft-list li").filter(with("Stilling B " + word));

        task(page, "Vaske").dragTo(folded);

        assertThat(folded).containsText("2,5 timer i uken");
        assertThat(page.locator("#undo")).containsText("Vaske " + word);
    }

    @Test
    void by_keyboard_a_task_is_moved_on_with_one_form() {
        Page page = twoPositions(Browser.desktop());
        openBeside(page);
        page.getByRole(AriaRole.LINK, ComposingBT.named("Velg Vaske " + word)).press("Enter");
        target(page).selectOption(new SelectOption().setLabel("Stilling B " + word));
        page.locator("[id='move:go']").press("Enter");
        assertThat(beside(page)).containsText("Vaske " + word);

        beside(page).getByRole(AriaRole.LINK, choose("Vaske")).press("Enter");
        assertThat(page.locator("[data-slot=from]").first()).containsText("Fra stillingen Stilling B " + word);
        page.locator("[id='move:go']").press("Enter");
        assertThat(own(page)).containsText("Vaske " + word);
        assertThat(beside(page).locator(".ldo-task")).hasCount(0);
    }

    @Test
    void without_javascript_the_form_does_the_same() {
        Page page = twoPositions(Browser.desktop().setJavaScriptEnabled(false));
        openBeside(page);
        page.getByRole(AriaRole.LINK, ComposingBT.named("Velg Vaske " + word)).click();
        target(page).selectOption(new SelectOption().setLabel("Stilling B " + word));
        page.locator("[id='move:go']").click();
        assertThat(beside(page)).containsText("Vaske " + word);

        beside(page).getByRole(AriaRole.LINK, choose("Vaske")).click();
        page.locator("[id='move:go']").click();
        assertThat(own(page)).containsText("Vaske " + word);
        target(page).selectOption(new SelectOption().setLabel("Stilling B " + word));
        page.locator("[id='move:go']").click();
        assertThat(beside(page)).containsText("Vaske " + word);
        page.locator("[id='acts:undoMove']").click();
        assertThat(own(page)).containsText("Vaske " + word);
        page.locator("[id='acts:redoMove']").click();
        assertThat(beside(page)).containsText("Vaske " + word);
    }

    @Test
    void what_is_open_and_what_is_searched_for_stay_when_the_other_changes() {
        Page page = twoPositions(Browser.desktop().setJavaScriptEnabled(false));
        openBeside(page);
        page.getByRole(AriaRole.LINK, ComposingBT.named("Velg Fylle " + word)).click();

        page.locator("#q").fill("Vaske " + word);
        page.locator("#family").selectOption("CLEANING");
        filter(page);
        assertThat(beside(page)).containsText("Stilling B " + word);
        assertThat(page.locator("#find")).hasValue(word);
        page.locator("#family").selectOption("");
        filter(page);
        assertThat(task(page, "Vaske")).isVisible();
        assertThat(task(page, "Fylle")).hasCount(0);

        page.getByRole(AriaRole.LINK, ComposingBT.named("Arbeid med denne Stilling B " + word))
                .click();
        assertThat(Browser.heading(page)).containsText("Stilling B " + word);
        assertThat(beside(page)).containsText("Stilling A " + word);
        assertThat(page.locator("#q")).hasValue("Vaske " + word);
        assertThat(task(page, "Vaske")).isVisible();
        assertThat(task(page, "Fylle")).hasCount(0);
    }

    @Test
    void on_a_phone_the_positions_stand_one_below_the_other() {
        Page page = twoPositions(Browser.phone());
        openBeside(page);

        page.getByRole(AriaRole.LINK, ComposingBT.named("Velg Vaske " + word)).click();
        target(page).selectOption(new SelectOption().setLabel("Stilling B " + word));
        page.locator("[id='move:go']").click();

        assertThat(beside(page)).containsText("Vaske " + word);
        Accessibility.assertNoSidewaysScroll(page);
        Accessibility.assertClean(page);
    }

    @Test
    void what_somebody_else_does_is_shown_without_asking() {
        Page first = twoPositions(Browser.desktop());
        openBeside(first);
        Page second = Browser.as(Person.HR);
        second.navigate(first.url());
        second.getByRole(AriaRole.LINK, ComposingBT.named("Velg Fylle " + word)).click();
        second.getByLabel("Mandag").uncheck();

        task(first, "Vaske").dragTo(beside(first));

        assertThat(second.locator("#done")).containsText("Noen andre har endret", SOON);
        assertThat(beside(second)).containsText("Vaske " + word);
        assertThat(second.getByLabel("Mandag")).not().isChecked();
        second.locator("[id='move:go']").click();
        assertThat(own(second)).containsText("Fylle " + word);
        assertThat(own(first)).containsText("Fylle " + word, SOON);
    }

    @Test
    void a_colleague_takes_my_step_back_away_on_the_same_position_and_not_on_another_one() {
        Page page = twoPositions(Browser.desktop());
        String vaske = task(page, "Vaske").getAttribute("data-task");
        String fylle = task(page, "Fylle").getAttribute("data-task");
        Locator folded = page.locator(".ldo-draft-list li").filter(with("Stilling B " + word));
        String there = folded.getAttribute("data-column");
        String here = page.locator("[data-ldo-move]").getAttribute("data-position");
        Visitor colleague = Workshop.as(Workshop.hrManager(Workshop.as(Person.ADMIN)));
        task(page, "Vaske").dragTo(own(page));
        assertThat(page.locator("#undo")).containsText("Vaske " + word);

        moveAs(colleague, there, fylle, "position");
        page.navigate(page.url());
        assertThat(folded).containsText("1 timer i uken");
        assertThat(page.locator("#undo")).containsText("Vaske " + word);

        moveAs(colleague, here, vaske, "pool");
        page.navigate(page.url());
        assertThat(own(page).locator(".ldo-task")).hasCount(0);
        assertThat(page.locator("#undo")).isHidden();
    }

    private static void moveAs(Visitor colleague, String position, String task, String to) {
        Visit board = Workshop.board(colleague, position, task);
        Visit moved = colleague.sendByScript(
                board.document().selectFirst("[data-ldo-move]").attr("data-ldo-move"),
                Map.of(
                        "board", position,
                        "position", position,
                        "task", task,
                        "to", to,
                        "move", board.value("move:move"),
                        "version", board.value("move:version")));
        Assertions.assertThat(moved.status()).isEqualTo(200);
    }

    @Test
    void a_position_beside_that_somebody_else_has_changed_is_shown_in_both_versions() {
        Page first = twoPositions(Browser.desktop());
        openBeside(first);
        Page second = Browser.as(Person.HR);
        second.route("**/differentiation/board-changes*", route -> route.abort());
        second.navigate(first.url());
        task(first, "Vaske").dragTo(beside(first));
        assertThat(beside(first)).containsText("Vaske " + word);

        task(second, "Fylle").dragTo(beside(second));

        assertThat(second.locator(".ldo-conflict")).containsText("Stilling B " + word);
        assertThat(second.locator(".ldo-conflict [data-list=now]")).containsText("Vaske " + word);
        target(second).selectOption(new SelectOption().setLabel("Stilling B " + word));
        second.locator("[id='move:go']").click();
        assertThat(beside(second).locator(".ldo-task")).hasCount(2);
        assertThat(second.locator(".ldo-conflict")).isHidden();
    }

    /** The board of one of two new positions, with a job of two tasks in its pool. */
    private Page twoPositions(com.microsoft.playwright.Browser.NewContextOptions settings) {
        ComposingBT.withTwoTasks(word);
        Page page = Browser.as(Person.HR, settings);
        Visitor hr = Workshop.as(Person.HR);
        Workshop.position(hr, "Stilling B " + word);
        String own = Workshop.position(hr, "Stilling A " + word);
        page.navigate("/differentiation/board?org=999000037&id=" + own + "&q=" + word + "&find=" + word);
        return page;
    }

    private void openBeside(Page page) {
        page.getByRole(AriaRole.LINK, ComposingBT.named("Åpne ved siden av Stilling B " + word))
                .click();
        assertThat(beside(page)).isVisible();
    }

    private static void filter(Page page) {
        page.locator("#boardPool").getByRole(AriaRole.BUTTON).first().click();
    }

    private void sameAsAnew(Page page) {
        String shown = positions(page);
        page.navigate(page.url());
        Assertions.assertThat(positions(page)).isEqualTo(shown);
    }

    private static String positions(Page page) {
        return page.locator(".ldo-totals").innerText()
                + page.locator(".ldo-board").innerText()
                + page.locator("#boardBeside").innerText()
                + page.locator("#boardFit").innerText();
    }

    private Locator task(Page page, String name) {
        return page.locator("[data-drop=pool] .ldo-task").filter(with(name + " " + word));
    }

    private Locator.GetByRoleOptions choose(String name) {
        return new Locator.GetByRoleOptions()
                .setName("Velg " + name + " " + word)
                .setExact(true);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator own(Page page) {
        return page.locator("[data-drop=position]");
    }

    private static Locator beside(Page page) {
        return page.locator(".ldo-column-beside");
    }

    private static Locator target(Page page) {
        return page.locator("[id='move:target']");
    }
}
