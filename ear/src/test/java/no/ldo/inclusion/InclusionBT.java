package no.ldo.inclusion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Hires and figures of the inclusion target, as HR managers and the municipality meet them. */
class InclusionBT {
    private static final String HEADER = "hire_id;hired_on;unit;employment;included\n";

    /** HR manager of the nursing home, whose hires no other test counts. */
    private static Page nursingHome() {
        Page page = Browser.open(Browser.desktop());
        Browser.signIn(page, "hr.omsorg@demo.example", Person.PASSWORD);
        return page;
    }

    @Test
    void hr_reads_the_fact_the_bar_and_the_numbers_behind() {
        Page page = Browser.as(Person.HR);
        page.navigate("/inclusion/figures?year=2026");

        assertThat(page.locator("#fact")).hasText("Målet er ikke nådd");
        assertThat(page.locator(".ldo-incl-sentence")).containsText("1 av 24 nyansatte");
        assertThat(page.locator(".ldo-incl-sentence")).containsText("minst 4,16 %");
        assertThat(page.locator(".ldo-incl-numbers")).containsText("Mangler nå1");
        Pictures.take(page, "inclusion-figures");
        page.locator(".ldo-incl-more summary").click();
        assertThat(page.locator(".ldo-incl-more table")).containsText("Ikke svart");
        Accessibility.assertClean(page);
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);
        Assertions.assertThat(page.content()).doesNotContainIgnoringCase("lovpålagt");
    }

    @Test
    void year_and_unit_stand_in_the_address_and_a_year_that_is_none_is_not_found() {
        Page page = Browser.as(Person.HR);
        page.navigate("/inclusion/figures");
        page.selectOption("#year", "2025");
        page.selectOption("#unit", "PROD");
        page.locator(".ldo-incl-choose button").click();

        page.waitForURL("**/inclusion/figures?*year=2025&unit=PROD");
        assertThat(page.locator("#fact")).hasText("Målet er nådd");
        assertThat(page.locator(".ldo-incl-whom")).hasText("Produksjon, 2025");
        Assertions.assertThat(status(page, "/inclusion/figures?year=1999")).isEqualTo(404);
        Assertions.assertThat(status(page, "/inclusion/figures?unit=NONE")).isEqualTo(404);
    }

    @Test
    void the_municipality_sees_its_own_figures_and_records_nothing() {
        Page page = Browser.as(Person.MUNICIPALITY);
        page.navigate("/inclusion/figures?year=2026");

        assertThat(page.locator("#fact")).hasText("Målet er nådd");
        assertThat(page.locator("tbody th", new Page.LocatorOptions().setHasText("Sykehjem")))
                .isVisible();
        assertThat(page.locator(".ldo-incl-nav")).hasCount(0);
        Accessibility.assertClean(page);
        Pictures.take(page, "inclusion-municipality");
        page.navigate("/inclusion/figures?year=2025&unit=HELSE");
        assertThat(page.locator("#fact")).hasText("Kan ikke vises");
        for (String other : List.of("hires", "record", "import", "correct", "closeYear")) {
            Assertions.assertThat(status(page, "/inclusion/" + other)).as(other).isEqualTo(403);
        }
        Assertions.assertThat(status(page, "/inclusion/figures?org=999000037")).isEqualTo(404);
    }

    @Test
    void others_get_the_page_that_says_what_is_missing() {
        Page page = Browser.as(Person.LEADER);

        Assertions.assertThat(status(page, "/inclusion/figures")).isEqualTo(403);
        assertThat(page.locator(".ldo-error-page")).containsText("Du trenger rollen «HR");
        assertThat(page.locator(".ldo-error-page")).containsText("eller «inkluderingsansvarlig i kommunen»");
    }

    @Test
    void few_hires_tell_nothing_about_the_group() {
        Page page = nursingHome();
        page.navigate("/inclusion/figures?year=2025");

        assertThat(page.locator("#fact")).hasText("Kan ikke vises");
        assertThat(page.locator(".ldo-incl-sentence")).containsText("færre enn fem nyansatte");
        assertThat(page.locator(".ldo-incl-bar")).hasCount(0);
        page.navigate("/inclusion/figures?year=2015");
        assertThat(page.locator(".ldo-empty")).containsText("Ingen nyansatte i 2015");
    }

    @Test
    void the_form_says_who_is_in_the_target_group_and_that_an_internal_move_does_not_count() {
        Page page = nursingHome();
        page.navigate("/inclusion/record");
        page.locator(".ldo-incl-more summary").click();

        assertThat(page.locator(".ldo-incl-more")).containsText("da den ansatte søkte jobben");
        assertThat(page.locator(".ldo-incl-more li")).hasCount(2);
        assertThat(page.locator(".ldo-incl-more")).containsText("midlertidig jobb på mer enn ett år");
        assertThat(page.locator(".ldo-incl-more")).containsText("Skriv aldri hvorfor");
        assertThat(page.locator("form[id='hire']")).containsText("Intern flytting teller ikke i tallene");
        page.navigate("/inclusion/figures?year=2015");
        assertThat(page.locator("main")).containsText("interne flyttinger bare når virksomhetens eget mål sier det");
        assertThat(page.locator("main")).containsText("virksomheten kan ha sitt eget");
    }

    @Test
    void a_hire_is_recorded_once_and_corrected_against_the_version_that_was_read() {
        Page page = nursingHome();
        record(page, "bt-1");
        assertThat(page.locator("#done")).containsText("Ansettelsen er lagret.");
        record(page, "bt-1");
        assertThat(page.locator("#done")).containsText("lagret fra før med samme innhold");

        find(page, "bt-none");
        assertThat(page.locator(".ldo-error-summary")).containsText("Vi finner ingen ansettelse");
        find(page, "bt-1");
        page.waitForURL("**/inclusion/correct?*found=*");
        Assertions.assertThat(page.url()).doesNotContain("bt-1");
        assertThat(page.locator("[id='hire:answer'] input:checked")).hasCount(0);
        Page slower = page.context().newPage();
        slower.navigate(page.url());
        change(page, "TEMPORARY");
        assertThat(page.locator("#done")).containsText("Ansettelsen er rettet.");
        change(slower, "TRAINEE");
        assertThat(slower.locator(".ds-alert").first()).containsText("Slik er den lagret nå");
        assertThat(slower.locator(".ds-alert").first()).containsText("Midlertidig");
        Accessibility.assertClean(slower);
        slower.locator("[id='hire:save']").click();
        assertThat(slower.locator("#done")).containsText("Ansettelsen er rettet.");
    }

    @Test
    void a_file_with_wrong_rows_stores_nothing_and_the_right_one_all() {
        Page page = nursingHome();
        send(
                page,
                HEADER + "imp-1;2020-02-30;AVD1;permanent;yes\nimp-2;2020-03-01;NONE;permanent;no\n"
                        + "imp-3;2020-03-02;AVD1;permanent;no\n");

        assertThat(page.locator(".ldo-incl-refused tbody tr")).hasCount(2);
        assertThat(page.locator(".ldo-incl-refused tbody")).containsText("imp-1;2020-02-30;AVD1;permanent;yes");
        assertThat(page.locator(".ldo-incl-refused")).containsText("Ingenting er lagret");
        Accessibility.assertClean(page);
        Pictures.take(page, "inclusion-import");
        page.setViewportSize(360, 740);
        Accessibility.assertNoSidewaysScroll(page);

        send(page, HEADER + "imp-1;2020-02-28;AVD1;permanent;yes\nimp-3;2020-03-02;AVD1;permanent;no\n");
        assertThat(page.locator("#done")).containsText("2 ansettelser lagret. Ingen var lagret fra før.");

        page.navigate("/inclusion/import");
        page.locator("[id='paste:pasted']").fill(HEADER + "imp-3;2020-03-02;AVD1;permanent;no\n");
        page.locator("[id='paste:store']").click();
        assertThat(page.locator("#done")).containsText("Ingen nye ansettelser lagret. 1 var lagret fra før.");
    }

    @Test
    void wrong_pasted_rows_stay_to_be_corrected() {
        Page page = nursingHome();
        page.navigate("/inclusion/import");
        page.locator("[id='paste:store']").click();
        assertThat(page.locator(".ldo-error-summary")).hasCount(1);
        assertThat(page.locator("[id='paste:pastedError']")).containsText("lim inn rader");

        String rows = HEADER + "paste-1;2020-02-30;AVD1;permanent;yes";
        page.locator("[id='paste:pasted']").fill(rows);
        page.locator("[id='paste:store']").click();

        assertThat(page.locator(".ldo-incl-refused tbody tr")).hasCount(1);
        assertThat(page.locator("[id='paste:pasted']")).hasValue(rows);
        Accessibility.assertClean(page);
    }

    @Test
    void a_file_sent_after_the_login_has_run_out_is_not_promised() {
        Page page = nursingHome();
        page.navigate("/inclusion/import");
        page.locator("[id='upload:file']").setInputFiles(file(HEADER));
        page.context().clearCookies();
        page.locator("[id='upload:store']").click();

        assertThat(page.locator("#lost")).containsText("Det du sendte, er ikke tatt imot");
        Accessibility.assertClean(page);
        page.locator("[id='login:loginName']").fill("hr.omsorg@demo.example");
        page.locator("[id='login:password']").fill(Person.PASSWORD);
        page.locator("[id='login:signIn']").click();
        assertThat(Browser.heading(page)).hasText("Hent inn fil");
        Assertions.assertThat(page.content()).doesNotContain("står fortsatt her");
    }

    @Test
    void a_file_that_is_too_large_is_refused_politely() {
        Page page = nursingHome();
        send(page, "x".repeat(11 * 1024 * 1024));

        assertThat(Browser.heading(page)).hasText("Fila er for stor");
    }

    @Test
    void a_closed_year_takes_no_more_hires() {
        Page page = nursingHome();
        send(page, HEADER + "close-1;2019-03-01;AVD1;permanent;yes\n");
        assertThat(page.locator("#done")).containsText("1 ansettelse lagret");
        page.navigate("/inclusion/closeYear");
        Accessibility.assertClean(page);
        page.locator("[id='close:year'] input[value='2019']").check();
        page.locator("[id='close:doClose']").click();
        assertThat(page.locator(".ldo-error-summary")).containsText("ikke kan angres");
        page.locator("[id='close:understood']").check();
        page.locator("[id='close:doClose']").click();
        assertThat(page.locator("#done")).containsText("Året 2019 er avsluttet");
        assertThat(page.locator("tbody")).containsText("mars 2019");

        send(page, HEADER + "close-2;2019-03-01;AVD1;permanent;yes\n");
        assertThat(page.locator(".ldo-incl-refused tbody")).containsText("Rapporteringsåret er avsluttet");
    }

    private static void record(Page page, String key) {
        page.navigate("/inclusion/record");
        page.locator("[id='hire:hireId']").fill(key);
        page.locator("[id='hire:hiredOn']").fill("2020-05-04");
        page.selectOption("[id='hire:unit']", "AVD1");
        page.locator("[id='hire:employment'] input[value='PERMANENT']").check();
        page.locator("[id='hire:answer'] input[value='NOT_ANSWERED']").check();
        Accessibility.assertClean(page);
        page.locator("[id='hire:save']").click();
        page.waitForURL("**/inclusion/hires*");
    }

    private static void find(Page page, String key) {
        page.navigate("/inclusion/correct");
        page.locator("[id='find:hireId']").fill(key);
        page.locator("[id='find:look']").click();
    }

    private static void change(Page page, String employment) {
        page.locator("[id='hire:employment'] input[value='" + employment + "']").check();
        page.locator("[id='hire:answer'] input[value='NO']").check();
        page.locator("[id='hire:save']").click();
    }

    private static void send(Page page, String content) {
        page.navigate("/inclusion/import");
        page.locator("[id='upload:file']").setInputFiles(file(content));
        page.locator("[id='upload:store']").click();
    }

    private static FilePayload file(String content) {
        return new FilePayload("hires.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static int status(Page page, String address) {
        Response response = page.navigate(address);
        return response.status();
    }
}
