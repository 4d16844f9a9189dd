package no.ldo.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import no.ldo.local.Api;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The administrator's way, and what everybody can do with the own account. */
class AdministratorBT {
    private static final String PASSWORD = "fjord stol tiger kaffi";

    @Test
    void takes_in_an_organisation_and_builds_its_tree() {
        Page page = Browser.as(Person.ADMIN);
        page.navigate("/organisation/organisations");
        Pictures.take(page, "systemforvalter-virksomheter");
        link(page, "Ta inn en virksomhet").click();
        fill(page, "new:number", "123");
        fill(page, "new:name", "Prøveverkstedet AS");
        page.getByLabel("Bedrift").check();
        button(page, "Ta inn virksomheten").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("ni sifrene");
        Accessibility.assertClean(page);

        fill(page, "new:number", "999 000 088");
        button(page, "Ta inn virksomheten").click();
        assertThat(Browser.heading(page)).hasText("Prøveverkstedet AS");

        addUnit(page, "V1", "Verksted");
        addUnit(page, "V1A", "Lakk");
        link(page, "Lakk").click();
        page.locator("[id='unit:parent']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Verksted (V1)"));
        button(page, "Lagre").click();

        assertThat(Browser.heading(page)).hasText("Prøveverkstedet AS");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("V1A")))
                .containsText("Verksted");
        page.navigate("/organisation/organisation?org=999000010");
        Pictures.take(page, "systemforvalter-virksomhet");
    }

    @Test
    void opens_an_account_gives_a_mandate_and_ends_it() {
        String login = "ny." + System.nanoTime() + "@bt.example";
        Page page = Browser.as(Person.ADMIN);
        page.navigate("/identity/newPerson");
        fill(page, "new:displayName", "Nina Nyansatt");
        fill(page, "new:loginName", login);
        fill(page, "new:password", "Passord123456");
        button(page, "Opprett kontoen").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("lett å gjette");
        fill(page, "new:password", PASSWORD);
        button(page, "Opprett kontoen").click();
        assertThat(Browser.heading(page)).hasText("Nina Nyansatt");

        page.locator("[id='grant:role']").selectOption("HR_MANAGER");
        fill(page, "grant:organisation", "999000053");
        button(page, "Gi mandat").click();
        assertThat(page.locator("#done")).containsText("Mandatet er gitt");
        assertThat(page.locator("[id='mandates']")).containsText("Havnehotellet AS");
        Accessibility.assertClean(page);
        Pictures.take(page, "systemforvalter-person");

        Page nina = Browser.open(Browser.desktop());
        Browser.signIn(nina, login, PASSWORD);
        Assertions.assertThat(nina.navigate("/audit/changes").status()).isEqualTo(200);
        Assertions.assertThat(nina.navigate("/audit/changes?org=999000037").status())
                .isEqualTo(404);
        Assertions.assertThat(nina.navigate("/identity/people").status()).isEqualTo(403);

        page.locator("[id='end:ending']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        fill(page, "end:lastDay", "2020-01-01");
        button(page, "Avslutt mandatet").click();
        assertThat(page.locator("#done")).containsText("siste dag");
        Assertions.assertThat(nina.navigate("/audit/changes").status()).isIn(403, 404);
    }

    @Test
    void a_token_for_the_api_is_given_shown_once_and_taken_back() {
        String name = "Lønn " + System.nanoTime();
        Page page = Browser.as(Person.ADMIN);
        page.navigate("/identity/people");
        Browser.search(page, "hr@demo.example");
        page.locator("tbody a").first().click();
        link(page, "Nøkler til API").click();
        button(page, "Gi nøkkel").click();
        assertThat(page.locator(".ldo-error-summary")).isVisible();
        fill(page, "issue:name", name);
        fill(page, "issue:lastDay", "2020-01-01");
        page.getByLabel("Lese virksomheter og enheter").check();
        button(page, "Gi nøkkel").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("Velg en siste dag");
        fill(page, "issue:lastDay", LocalDate.now().plusDays(30).toString());
        button(page, "Gi nøkkel").click();
        String token = page.locator("#given code").textContent();
        Accessibility.assertClean(page);
        Pictures.take(page, "systemforvalter-nokler");

        Assertions.assertThat(Api.with(token).get("/organisations").status()).isEqualTo(200);
        Assertions.assertThat(
                        Api.with(token).get("/organisations/999000037/hires/x").status())
                .isEqualTo(403);
        page.reload();
        assertThat(page.locator("#given code")).hasCount(0);
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
        row.locator("summary").click();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta nøkkelen tilbake"))
                .click();
        assertThat(page.locator("#done")).containsText("er tatt tilbake");
        Assertions.assertThat(Api.with(token).get("/organisations").status()).isEqualTo(401);
    }

    @Test
    void a_person_is_searched_for_without_javascript_and_without_a_name_in_the_history() {
        Page page = Browser.as(Person.ADMIN, Browser.desktop().setJavaScriptEnabled(false));
        Locator box = page.locator("[id='search:words']");
        page.navigate("/identity/people");
        Browser.search(page, "hr@demo.example");

        assertThat(box).hasValue("hr@demo.example");
        assertThat(page.locator("tbody tr")).hasCount(1);
        String found = page.url();
        Assertions.assertThat(found).doesNotContain("demo.example").doesNotContain("q=");
        page.locator(".ldo-sort").nth(1).click();
        page.waitForURL("**sort=login**");
        assertThat(box).hasValue("hr@demo.example");
        page.goBack();
        assertThat(box).hasValue("hr@demo.example");
        page.goBack();
        assertThat(box).hasValue("");
        page.goForward();
        Assertions.assertThat(page.url()).isEqualTo(found);
        page.reload();
        assertThat(box).hasValue("hr@demo.example");
        link(page, "Vis alle").click();
        assertThat(box).hasValue("");
        assertThat(page.locator("tbody tr").nth(1)).isVisible();
    }

    @Test
    void everybody_changes_the_own_password_and_sees_who_has_read() {
        String login = "egen." + System.nanoTime() + "@bt.example";
        Page admin = Browser.as(Person.ADMIN);
        admin.navigate("/identity/newPerson");
        fill(admin, "new:displayName", "Egil Egen");
        fill(admin, "new:loginName", login);
        fill(admin, "new:password", PASSWORD);
        button(admin, "Opprett kontoen").click();
        assertThat(Browser.heading(admin)).hasText("Egil Egen");

        Page page = Browser.open(Browser.desktop());
        Browser.signIn(page, login, PASSWORD);
        page.navigate("/identity/me");
        fill(page, "changePassword:current", "ikke det gamle");
        fill(page, "changePassword:password", "et helt nytt passord her");
        button(page, "Bytt passord").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("stemmer ikke");
        fill(page, "changePassword:current", PASSWORD);
        fill(page, "changePassword:password", "et helt nytt passord her");
        button(page, "Bytt passord").click();
        assertThat(page.locator("#done")).containsText("Passordet er byttet");

        page.navigate("/audit/own");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Ada Administrator");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Forvaltning av konto");
    }

    @Test
    void the_logs_are_searched_checked_and_taken_out_as_files() throws IOException {
        Page page = Browser.as(Person.ADMIN);
        page.navigate("/audit/changes");
        page.locator("[id='type']").selectOption("UnitAdded");
        fill(page, "of", "999000010");
        button(page, "Søk").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Enhet lagt til");
        assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("Mandat gitt");
        Accessibility.assertClean(page);
        Pictures.take(page, "systemforvalter-sporingslogg");

        Download file = page.waitForDownload(
                () -> link(page, "Last ned som regneark (CSV)").click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("\"Enhet lagt til\"")
                .doesNotContain("Mandat gitt");

        page.navigate("/audit/check");
        assertThat(page.getByText("Urørt", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
    }

    private static void addUnit(Page page, String code, String name) {
        fill(page, "add:code", code);
        fill(page, "add:name", name);
        button(page, "Legg til enhet").click();
        assertThat(page.locator("#tree")).containsText(name);
        assertThat(page.locator("[id='add:code']")).hasValue("");
    }

    private static void fill(Page page, String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
