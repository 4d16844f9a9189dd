package no.ldo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pages have in common: weight, language, colours, menu, error pages. */
class FrameBT {
    private static final int MOST_KILOBYTES_FOR_GUESTS = 250;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/accessibility", "/privacy"})
    void a_page_for_guests_begins_no_session_and_is_light(String path) {
        Page page = Browser.open(Browser.desktop());
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);

        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        Assertions.assertThat(page.context().cookies()).isEmpty();
        Assertions.assertThat(responses).noneMatch(response -> response.url().contains("primefaces"));
        int bytes = List.copyOf(responses).stream()
                .mapToInt(response -> response.request().sizes().responseBodySize)
                .sum();
        Assertions.assertThat(bytes).isLessThan(MOST_KILOBYTES_FOR_GUESTS * 1024);
    }

    @Test
    void static_files_may_be_kept_for_a_year_under_an_address_that_changes_with_the_release() {
        Page page = Browser.open(Browser.desktop());
        List<Response> files = new ArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("jakarta.faces.resource")) {
                files.add(response);
            }
        });

        page.navigate("/login");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        Assertions.assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> Assertions.assertThat(file.headerValue("cache-control"))
                        .as(file.url())
                        .isEqualTo("public, max-age=31536000, immutable"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_guest_changes_the_language_and_stays_on_the_page_with_and_without_javascript(boolean javascript) {
        Page page = Browser.open(Browser.desktop().setJavaScriptEnabled(javascript));
        page.navigate("/privacy");

        page.locator("button[value=nn]").click();

        page.waitForURL("**/privacy");
        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        assertThat(page.locator("h1")).hasText("Personvern");
        assertThat(page.locator(".ldo-footer")).containsText("Tilgjengeerklæring");
    }

    @Test
    void an_unknown_language_of_the_browser_gives_bokmal() {
        Page page = Browser.open(Browser.desktop().setLocale("fr-FR"));

        page.navigate("/login");

        assertThat(page.locator("html")).hasAttribute("lang", "nb");
    }

    @Test
    void the_chosen_colours_hold_on_the_next_page_and_the_dark_ones_are_readable() {
        Page page = Browser.freshly(Person.HR);
        page.locator("details.ldo-me > summary").click();

        page.locator(".ldo-me button[value=dark]").click();
        page.navigate("/accessibility");

        assertThat(page.locator("html")).hasAttribute("data-color-scheme", "dark");
        Accessibility.assertClean(page);
    }

    @Test
    void a_device_in_dark_gets_dark_colours_unasked() {
        Page page = Browser.open(Browser.desktop().setColorScheme(ColorScheme.DARK));

        page.navigate("/login");

        Assertions.assertThat(page.evaluate("() => getComputedStyle(document.body).colorScheme"))
                .isEqualTo("dark");
        Accessibility.assertClean(page);
    }

    @Test
    void the_first_tab_stop_leads_past_the_menu() {
        Page page = Browser.as(Person.HR);
        page.navigate("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(".ldo-skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void the_menu_of_a_phone_unfolds_without_javascript() {
        Page page = Browser.as(Person.HR, Browser.phone().setJavaScriptEnabled(false));
        page.navigate("/");
        Locator menu = page.locator("details.ldo-burger");

        menu.locator("summary").click();

        assertThat(menu.locator("nav a").first()).isVisible();
    }

    @Test
    void escape_folds_a_menu_and_gives_the_focus_back() {
        Page page = Browser.as(Person.HR);
        page.navigate("/");
        Locator summary = page.locator("details.ldo-me > summary");
        summary.click();

        page.keyboard().press("Escape");

        assertThat(page.locator(".ldo-me .ldo-menu-body")).isHidden();
        assertThat(summary).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/?org=999999999", "/?org=abc", "/?org=974760673"})
    void what_is_not_there_and_what_one_may_not_see_answer_alike(String address) {
        Page page = Browser.as(Person.HR);

        Response response = page.navigate(address);

        Assertions.assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Vi finner ikke siden");
        Accessibility.assertClean(page);
    }

    @Test
    void somebody_with_several_organisations_chooses_for_whom_to_act() {
        Page page = Browser.as(Person.NAV_MENTOR);
        page.navigate("/");

        page.locator("a.ldo-acting-name").click();
        Locator other = page.locator("main h2 a").last();
        String name = other.innerText();
        other.click();

        assertThat(page.locator(".ldo-acting-name")).containsText(name);
        Assertions.assertThat(page.url()).contains("org=");
    }

    @Test
    void choosing_colours_or_language_from_another_site_is_refused() {
        Page page = Browser.as(Person.HR);

        var answer = page.request()
                .post(
                        "/choices",
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setForm(com.microsoft.playwright.options.FormData.create()
                                        .set("language", "en")));

        Assertions.assertThat(answer.status()).isEqualTo(403);
    }
}
