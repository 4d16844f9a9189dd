package no.ldo.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginBT {
    @ParameterizedTest
    @EnumSource(Person.class)
    void everybody_in_the_demo_can_sign_in(Person person) {
        Page page = Browser.freshly(person);

        assertThat(Browser.heading(page)).isVisible();
        Assertions.assertThat(page.url()).doesNotContain("login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb-NO", "nn-NO", "en-GB", "fr-FR"})
    void the_login_page_is_accessible_in_every_language(String locale) {
        Page page = Browser.open(Browser.desktop().setLocale(locale));
        page.navigate("/login");

        Accessibility.assertClean(page);
        if ("nb-NO".equals(locale)) {
            Pictures.take(page, "login");
        }
    }

    @Test
    void a_phone_shows_the_login_without_sideways_scroll() {
        Page page = Browser.open(Browser.phone());
        page.navigate("/login");

        Accessibility.assertNoSidewaysScroll(page);
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_part_was_wrong() {
        Page page = Browser.open(Browser.desktop());
        page.navigate("/login");
        page.locator("[id='login:loginName']").fill("nobody@demo.example");
        page.locator("[id='login:password']").fill("not the password");
        page.locator("[id='login:signIn']").click();

        assertThat(page.locator("#refused")).containsText("E-postadressen eller passordet stemmer ikke");
        Accessibility.assertClean(page);
    }

    @Test
    void the_session_gets_a_new_id_at_login() {
        Page page = Browser.freshly(Person.HR);
        String before = session(page);

        Browser.signIn(page, Person.HR.loginName(), Person.PASSWORD);

        Assertions.assertThat(session(page)).isNotEqualTo(before);
    }

    @Test
    void after_the_login_one_comes_to_the_page_first_asked_for() {
        Page page = Browser.open(Browser.desktop());
        page.navigate("/index?tab=2");
        page.locator("[id='login:loginName']").fill(Person.HR.loginName());
        page.locator("[id='login:password']").fill(Person.PASSWORD);
        page.locator("[id='login:signIn']").click();

        page.waitForURL("**/index?tab=2");
    }

    @Test
    void the_login_never_leads_to_another_site() {
        Page page = Browser.open(Browser.desktop());
        page.navigate("/login?next=https%3A%2F%2Fevil.example%2F");
        page.locator("[id='login:loginName']").fill(Person.HR.loginName());
        page.locator("[id='login:password']").fill(Person.PASSWORD);
        page.locator("[id='login:signIn']").click();

        page.waitForURL(url -> !url.contains("/login"));
        Assertions.assertThat(page.url()).startsWith("http://localhost:");
    }

    private static String session(Page page) {
        List<Cookie> cookies = page.context().cookies();
        return cookies.stream()
                .filter(cookie -> cookie.name.equals("LDOSESSION"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
