package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A board that lies open asks what others do, for as long as somebody uses it, and is read anew when it has been approved. */
class WatchedBoardBT {
    private static final String QUESTION = "**/differentiation/board-changes*";
    private static final int ONE_TURN = 6_000;
    private static final int A_MINUTE = 60_000;
    private static final int FIVE_MINUTES = 5 * A_MINUTE;
    private static final LocatorAssertions.HasCountOptions SOON =
            new LocatorAssertions.HasCountOptions().setTimeout(15_000);

    private final String word = ComposingBT.word();

    @Test
    void nobody_is_asked_for_when_the_board_was_not_used_for_five_minutes() {
        Page page = Browser.as(Person.HR);
        page.clock().install();
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(request -> asked.addAndGet(request.url().contains("/board-changes") ? 1 : 0));
        page.navigate(board());
        page.waitForRequest(QUESTION, () -> page.clock().runFor(ONE_TURN));

        page.clock().fastForward(FIVE_MINUTES);
        page.waitForTimeout(500);
        asked.set(0);
        page.clock().runFor(A_MINUTE);
        page.waitForTimeout(500);

        Assertions.assertThat(asked).hasValue(0);
        page.waitForRequest(QUESTION, () -> {
            page.mouse().move(300, 300);
            page.mouse().move(310, 310);
            page.clock().runFor(ONE_TURN);
        });
    }

    @Test
    void a_board_that_somebody_else_has_approved_is_read_anew() {
        ComposingBT.withTwoTasks(word);
        Page first = Browser.as(Person.HR);
        first.navigate(board() + "&q=" + word);
        first.locator("[data-drop=pool] .ldo-task").first().dragTo(first.locator("[data-drop=position]"));
        assertThat(first.locator("[data-drop=position] .ldo-task")).hasCount(1);
        Page second = Browser.as(Person.HR);
        second.navigate(first.url());

        second.locator(".ldo-confirm summary").click();
        second.locator("[id='acts:approve']").click();
        assertThat(second.getByText("Versjon 1 er lagret.")).isVisible();

        assertThat(first.locator("[id='move:go']")).hasCount(0, SOON);
        assertThat(first.getByRole(AriaRole.HEADING, ComposingBT.named("Stilling " + word)))
                .isVisible();
        assertThat(first.locator("[draggable=true]")).hasCount(0);
    }

    private String board() {
        return "/differentiation/board?org=" + Workshop.BAKERY + "&id="
                + Workshop.position(Workshop.as(Person.HR), "Stilling " + word);
    }
}
