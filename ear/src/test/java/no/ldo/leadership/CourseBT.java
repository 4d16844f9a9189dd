package no.ldo.leadership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A leader goes through module 1, and others see of it what they may. The hotel's leader has not begun. */
class CourseBT {
    private static final String HOTEL = "999000053";
    private static final String NURSING_HOME = "999000045";

    @Test
    void a_leader_takes_all_of_module_one() {
        Page page = leaderOf("leder.hotell@demo.example", Browser.desktop());
        page.navigate("/leadership/course");
        Accessibility.assertClean(page);
        Pictures.take(page, "leadership-before");
        button(page, "Begynn på kurset").click();

        page.waitForURL("**step=M1-1*");
        assertThat(Browser.heading(page)).hasText("Hvorfor akkurat nå?");
        Accessibility.assertClean(page);
        link(page, "Gå videre").click();

        reflect(page);
        link(page, "Gå videre").click();
        scenario(page);
        quiz(page);
        fill(
                page,
                Map.of("need", "Vi trenger hender.", "change", "Jeg tar bort et møte.", "promise", "Torsdag halv to."));
        fill(
                page,
                Map.of(
                        "need", "Rydding og oppvask",
                        "companyValue", "Kokkene får lage mat",
                        "personValue", "Faste dager",
                        "sponsor", "Hotelldirektøren",
                        "targetContribution", "1 av de neste 20"));

        page.waitForURL("**/leadership/course*");
        assertThat(page.locator("#done")).containsText("Du har gjort ferdig M1");
        assertThat(page.locator(".ldo-modules > li").first()).containsText("100 % gjort.");
        Accessibility.assertClean(page);
        Pictures.take(page, "leadership-course");
    }

    private static void reflect(Page page) {
        page.waitForURL("**step=M1-2*");
        Accessibility.assertClean(page);
        field(page, "B").fill("Rydding av femti rom før klokka ett.");
        assertThat(page.locator("#saved")).containsText("Lagret");
        button(page, "Lagre og gå videre").click();
        Locator summary = page.locator(".ldo-error-summary");
        assertThat(summary).containsText("Hva må vi slutte å gjøre for å få tid til dette?");
        Accessibility.assertClean(page);

        page.reload();
        assertThat(field(page, "B")).hasValue("Rydding av femti rom før klokka ett.");
        field(page, "H").fill("Vi slutter å telle håndklær.");
        field(page, "M").fill("At noen fikk sin første lønn hos oss.");
        Pictures.take(page, "leadership-reflect");
        button(page, "Lagre og gå videre").click();
        page.waitForURL("**step=M1-3*");
        Accessibility.assertClean(page);
    }

    private static void scenario(Page page) {
        page.waitForURL("**step=M1-4*");
        Accessibility.assertClean(page);
        page.locator("[id='step:choice'] input, input[name='step:choice']")
                .first()
                .check();
        button(page, "Se hva valget gjør").click();
        assertThat(page.locator("#feedback")).containsText("river ned");
        Accessibility.assertClean(page);
        Pictures.take(page, "leadership-scenario");
        field(page, "sentence").fill("Godt spørsmål. Kan vi to ta det i morgen?");
        button(page, "Lagre og gå videre").click();
    }

    private static void quiz(Page page) {
        page.waitForURL("**step=M1-5*");
        choose(page, "Q1", 0);
        choose(page, "Q2", 2);
        choose(page, "Q3", 0);
        button(page, "Sjekk svarene").click();
        assertThat(page.locator("#quizResult")).containsText("Ett spørsmål står igjen.");
        assertThat(page.locator("main")).containsText("medfølelse alene tåler ikke en travel fredag");
        Accessibility.assertClean(page);
        Pictures.take(page, "leadership-quiz");
        choose(page, "Q1", 1);
        button(page, "Sjekk svarene").click();
        assertThat(page.locator("#quizResult")).containsText("Alle spørsmålene er besvart riktig.");
        link(page, "Gå videre").click();
        page.waitForURL("**step=M1-6*");
    }

    private static void fill(Page page, Map<String, String> texts) {
        Accessibility.assertClean(page);
        String before = page.url();
        texts.forEach((code, text) -> field(page, code).fill(text));
        page.locator("[id='step:goOn']").click();
        page.waitForURL(url -> !url.equals(before));
    }

    @Test
    void without_javascript_what_is_written_is_kept_and_the_module_goes_on() {
        Page page = leaderOf("leder@demo.example", Browser.desktop().setJavaScriptEnabled(false));
        page.navigate("/leadership/step?step=M1-4");
        page.locator("input[name='step:choice']").nth(1).check();
        page.locator("[id='step:choose']").click();
        assertThat(page.locator("#feedback")).containsText("bygger");

        field(page, "sentence").fill("Vi tar det i morgen.");
        page.locator("[id='step:save']").click();
        page.navigate("/leadership/step?step=M1-4");
        assertThat(field(page, "sentence")).hasValue("Vi tar det i morgen.");
    }

    @Test
    void a_step_can_be_done_with_the_keyboard_alone() {
        Page page = leaderOf("leder@demo.example", Browser.desktop());
        page.navigate("/leadership/step?step=M1-2");
        field(page, "B").focus();
        page.keyboard().press("End");
        page.keyboard().type(" Og mer.");
        assertThat(page.locator("#saved")).containsText("Lagret");
        page.locator("[id='step:goOn']").focus();
        page.keyboard().press("Enter");

        page.waitForURL("**step=M1-3*");
    }

    @Test
    void a_step_whose_turn_has_not_come_says_what_comes_first() {
        Page page = leaderOf("leder@demo.example", Browser.desktop());
        page.navigate("/leadership/step?step=M1-7");

        assertThat(page.locator("main")).containsText("Steget er ikke åpent ennå");
        assertThat(page.locator("[id='step:need']")).hasCount(0);
        Accessibility.assertClean(page);
    }

    @Test
    void an_answer_is_shared_one_by_one_and_taken_back() {
        Page leader = leaderOf("leder.omsorg@demo.example", Browser.desktop());
        leader.navigate("/leadership/answers");
        Accessibility.assertClean(leader);
        Pictures.take(leader, "leadership-answers");
        String secret = "Vi slutter å la nattevakta rydde kjøkkenet";
        Page mentor = Browser.as(Person.NAV_MENTOR);
        mentor.navigate("/leadership/shared?org=" + NURSING_HOME);
        assertThat(mentor.locator("main")).not().containsText(secret);

        Locator answer = leader.locator(".ldo-answer").filter(new Locator.FilterOptions().setHasText(secret));
        answer.getByRole(AriaRole.BUTTON).click();
        assertThat(leader.locator("#done")).containsText("Svaret er delt");
        mentor.reload();
        assertThat(mentor.locator("main")).containsText(secret);
        Accessibility.assertClean(mentor);
        Pictures.take(mentor, "leadership-shared");

        answer.getByRole(AriaRole.BUTTON).click();
        assertThat(leader.locator("#done")).containsText("bare ditt");
        mentor.reload();
        assertThat(mentor.locator("main")).not().containsText(secret);
    }

    @Test
    void hr_sees_how_far_and_reads_the_rationale_only() {
        Page page = leaderOf("hr.omsorg@demo.example", Browser.desktop());
        page.navigate("/leadership/leaders");
        Accessibility.assertClean(page);
        assertThat(page.locator("main")).containsText("Liv Omdal Berg");
        assertThat(page.locator("main")).not().containsText("nattevakta");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Les begrunnelsen"))
                .first()
                .click();

        assertThat(page.locator("main")).containsText("Faste formiddager, én å spørre");
        Accessibility.assertClean(page);
        Pictures.take(page, "leadership-leaders");
    }

    @ParameterizedTest
    @CsvSource({
        "/leadership/course",
        "/leadership/step?step=M1-2",
        "/leadership/step?step=M1-4",
        "/leadership/step?step=M1-5"
    })
    void a_phone_needs_no_sideways_scroll(String address) {
        Page page = leaderOf("leder.omsorg@demo.example", Browser.phone());
        page.navigate(address);

        Accessibility.assertNoSidewaysScroll(page);
        if (address.endsWith("M1-2")) {
            Pictures.take(page, "leadership-phone");
        }
    }

    @ParameterizedTest
    @CsvSource({"nn, Kvifor vi gjer dette", "en, Why we do this"})
    void the_course_speaks_the_language_of_the_page(String language, String title) {
        Page page = leaderOf("leder.omsorg@demo.example", Browser.desktop());
        page.navigate("/leadership/course");
        try {
            speak(page, language);

            assertThat(page.locator("main")).containsText(title);
            page.navigate("/leadership/step?step=M1-4");
            Accessibility.assertClean(page);
        } finally {
            speak(page, "nb");
        }
    }

    private static void speak(Page page, String language) {
        page.locator("button[name='language'][value='" + language + "']")
                .first()
                .evaluate("button => button.click()");
        page.waitForSelector("html[lang='" + language + "']");
    }

    private static Page leaderOf(String loginName, NewContextOptions settings) {
        Page page = Browser.open(settings);
        Browser.signIn(page, loginName, Person.PASSWORD);
        return page;
    }

    private static Locator field(Page page, String code) {
        return page.locator("[id='step:" + code + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.locator("#main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String question, int place) {
        List<Locator> radios =
                page.locator("input[name='step:" + question + "']").all();
        radios.get(place).check();
    }
}
