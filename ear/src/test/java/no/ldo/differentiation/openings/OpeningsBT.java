package no.ldo.differentiation.openings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;

/** A Nav mentor finds a position, talks with the company about the work, and both see what became of it. */
class OpeningsBT {
    private static final String BAKERY = "999000037";
    private static final String OFFICE = "999000029";

    @Test
    void from_the_list_of_openings_to_what_became_of_it() {
        hrAnswers();
        String conversation = navFindsThePositionAndReads();
        navEndsIt(conversation);
        hrSeesWhatBecameOfIt(conversation);
        navIsInterestedAgain();
        hrHidesAndShowsThePosition();
    }

    @Test
    void a_message_is_sent_without_javascript_and_openings_are_searched_by_address() {
        Page page = Browser.as(Person.NAV_MENTOR, Browser.desktop().setJavaScriptEnabled(false));
        page.navigate("/openings/openings?org=" + OFFICE + "&q=bord");
        page.getByRole(AriaRole.LINK, named("Kafévert")).click();
        page.getByRole(AriaRole.LINK, named("Åpne samtalen")).click();
        page.locator("[id='write:text']").fill("Vi kommer tirsdag klokka ti");
        page.locator("[id='write:send']").click();

        assertThat(page.locator(".ldo-talk li").last()).containsText("Vi kommer tirsdag klokka ti");
        assertThat(page.locator(".ldo-talk li").filter(with("Vi kommer tirsdag")))
                .hasCount(1);
    }

    @Test
    void a_coordinator_reads_and_does_not_write() {
        Page page = Browser.as(Person.NAV_COORDINATOR);
        page.navigate("/openings/interests?org=" + OFFICE);
        page.getByRole(AriaRole.LINK, named("Kafévert")).first().click();

        assertThat(page.locator(".ldo-talk li").first()).isVisible();
        assertThat(page.locator("[id='write:text']")).hasCount(0);
    }

    private static void hrAnswers() {
        Page page = Browser.as(Person.HR);
        page.navigate("/differentiation/positions?org=" + BAKERY);
        page.locator(".ldo-subnav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Interesse fra Nav"))
                .click();
        assertThat(Browser.heading(page)).hasText("Interesse fra Nav");
        Accessibility.assertClean(page);
        Pictures.take(page, "openings-interests-hr");
        page.locator("tbody tr")
                .filter(with("Kafévert"))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        page.locator("[id='write:text']").fill("Passer det for henne, 018100 00186?");
        page.locator("[id='write:send']").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("fødselsnummer");
        Accessibility.assertClean(page);
        page.locator("[id='write:text']").fill("Ja, kom gjerne tirsdag. Ta med <b>gode sko</b>.");
        page.locator("[id='write:send']").click();
        assertThat(page.locator(".ldo-talk li").last()).containsText("Ta med <b>gode sko</b>.");
        assertThat(page.locator("[id='write:text']")).hasValue("");
        Accessibility.assertClean(page);
    }

    private static String navFindsThePositionAndReads() {
        Page page = Browser.as(Person.NAV_MENTOR);
        page.navigate("/?org=" + OFFICE);
        assertThat(page.locator(".ldo-awaits").filter(with("Nytt om stillinger")))
                .hasCount(1);
        page.navigate("/openings/openings?org=" + OFFICE);
        page.getByText("Hva arbeidet kan kreve på det meste").click();
        page.locator("#STRESS").selectOption("1");
        page.locator("#q").fill("kafé");
        page.locator("#to").fill("20");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis stillinger"))
                .click();
        assertThat(page.locator("tbody tr").filter(with("Kafévert"))).hasCount(1);
        assertThat(page.locator("#STRESS")).hasValue("1");
        Accessibility.assertClean(page);
        page.locator("#CALCULATE").selectOption("0");
        page.locator("#INTERACTION").selectOption("0");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis stillinger"))
                .click();
        assertThat(page.getByText("Ingen stillinger passer.")).isVisible();
        page.navigate("/openings/openings?org=" + OFFICE);
        Pictures.take(page, "openings-list");
        page.getByRole(AriaRole.LINK, named("Kafévert")).click();
        assertThat(page.getByText("Rydde bord i kafeen")).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "openings-opening");
        page.getByRole(AriaRole.LINK, named("Åpne samtalen")).click();
        assertThat(page.locator(".ldo-talk li").last()).containsText("kom gjerne tirsdag");
        Accessibility.assertClean(page);
        Pictures.take(page, "openings-talk");
        onAPhone(page.url());
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static void onAPhone(String conversation) {
        Page phone = Browser.as(Person.NAV_MENTOR, Browser.phone());
        phone.navigate(conversation);
        Accessibility.assertNoSidewaysScroll(phone);
        Pictures.take(phone, "openings-talk-phone");
        phone.navigate("/openings/openings?org=" + OFFICE);
        Accessibility.assertNoSidewaysScroll(phone);
        Pictures.take(phone, "openings-list-phone");
    }

    private static void navEndsIt(String conversation) {
        Page page = Browser.as(Person.NAV_MENTOR);
        page.navigate("/openings/interest?org=" + OFFICE + "&id=" + conversation);
        page.locator("[id='ending:close']").click();
        assertThat(page.locator(".ldo-error-summary")).isVisible();
        page.getByText("Det ble et besøk eller en prøving").click();
        page.locator("[id='ending:close']").click();
        assertThat(page.getByText("Interessen er avsluttet.")).isVisible();
        assertThat(page.locator("[id='write:text']")).hasCount(0);
        Accessibility.assertClean(page);
    }

    private static void hrSeesWhatBecameOfIt(String conversation) {
        Page page = Browser.as(Person.HR);
        page.navigate("/openings/interest?org=" + BAKERY + "&id=" + conversation);
        assertThat(page.getByText("Ble til besøk eller prøving")).isVisible();
        assertThat(page.locator("[id='write:text']")).hasCount(0);
    }

    private static void navIsInterestedAgain() {
        Page page = Browser.as(Person.NAV_MENTOR);
        page.navigate("/openings/openings?org=" + OFFICE);
        page.getByRole(AriaRole.LINK, named("Kafévert")).click();
        assertThat(page.locator("[id='declare:say']")).isVisible();
        Accessibility.assertClean(page);
        page.locator("[id='declare:say']").click();
        page.waitForURL("**/openings/interest?**");
        assertThat(page.getByText("Virksomheten ser nå at kontoret ditt er interessert."))
                .isVisible();
        Accessibility.assertClean(page);
    }

    private static void hrHidesAndShowsThePosition() {
        Page hr = Browser.as(Person.HR);
        hr.navigate("/differentiation/positions?org=" + BAKERY + "&q=Kaf");
        hr.getByRole(AriaRole.LINK, named("Kafévert")).click();
        assertThat(hr.locator("[aria-labelledby=nav]")).containsText("Nav Kystbyen");
        Accessibility.assertClean(hr);
        Pictures.take(hr, "openings-position");
        hr.locator("[id='shown:hide']").click();
        assertThat(hr.getByText("Stillingen er skjult for Nav.")).isVisible();

        Page nav = Browser.as(Person.NAV_MENTOR);
        nav.navigate("/openings/openings?org=" + OFFICE);
        assertThat(nav.getByRole(AriaRole.LINK, named("Kafévert"))).hasCount(0);
        nav.navigate("/openings/interests?org=" + OFFICE);
        nav.locator("tbody tr")
                .filter(with("Noe nytt"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(nav.getByText("Vises ikke lenger")).isVisible();
        Accessibility.assertClean(nav);

        hr.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis til Nav-mentorer"))
                .click();
        assertThat(hr.locator("[id='shown:hide']")).isVisible();
        nav.navigate("/openings/openings?org=" + OFFICE);
        assertThat(nav.getByRole(AriaRole.LINK, named("Kafévert"))).hasCount(1);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
