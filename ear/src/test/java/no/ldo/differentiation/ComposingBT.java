package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The HR manager takes a job apart and puts a position together; the leader and the Nav mentor look on. */
class ComposingBT {
    private static final String FILE = """
            Oppgave;Minutter;Hvor ofte;Tidsrom;Type arbeid
            Vaske %1$s;30;hver dag;08:00-12:00;renhold
            Fylle %1$s;20;mandag, onsdag, fredag;09:00-15:00;lager
            """;

    @Test
    void a_job_is_described_and_its_tasks_are_read_from_a_file() {
        String word = word();
        Page page = Browser.as(Person.HR);
        newJob(page, "Jobb " + word);

        readIn(page, FILE.replace("%1$s", word).replace("30;hver", "mange;hver"));
        assertThat(page.getByText("1 av 2 linjer må rettes")).isVisible();
        assertThat(page.getByText("Minutter: Skriv et helt tall fra 1 til 1 440."))
                .isVisible();
        Accessibility.assertClean(page);

        page.getByRole(AriaRole.LINK, named("Velg en annen fil")).click();
        upload(page, FILE.replace("%1$s", word).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("2 oppgaver kan lagres")).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Lagre oppgavene")).click();

        assertThat(page.getByText("2 oppgaver er lagret.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Vaske " + word)))
                .isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-jobb");
    }

    @Test
    void hostile_files_are_refused_with_a_reason() {
        Page page = Browser.as(Person.HR);
        newJob(page, "Filer " + word());
        page.getByRole(AriaRole.LINK, named("Les inn fra regneark")).click();

        upload(page, new byte[0]);
        assertThat(summary(page)).containsText("tom");
        upload(page, new byte[] {1, 2, 3, 0, 5});
        assertThat(summary(page)).containsText("ikke et regneark");
        upload(page, "Oppgave\nTørke\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(summary(page)).containsText("UTF-8");
        upload(page, "Oppgave\n=cmd|' /C calc'!A0\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("Cellen ser ut som en formel")).isVisible();
    }

    @Test
    void a_position_is_composed_by_drag_and_by_keyboard_and_approved() throws IOException {
        String word = word();
        Page page = withTwoTasks(word);
        newPosition(page, "Stilling " + word);
        page.locator("#q").fill(word);
        page.getByRole(AriaRole.BUTTON, button("Vis")).click();
        Accessibility.assertClean(page);

        page.locator("[data-drop=pool] .ldo-task")
                .filter(new Locator.FilterOptions().setHasText("Vaske " + word))
                .dragTo(page.locator("[data-drop=position]"));
        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(1);
        assertThat(page.locator("#totals ~ dl, .ldo-totals dl")).containsText("2,5 timer i uken");

        Locator choose = page.getByRole(AriaRole.LINK, named("Velg Fylle " + word));
        choose.focus();
        page.keyboard().press("Enter");
        page.getByLabel("Fredag").focus();
        page.keyboard().press("Space");
        page.locator("[id='move:go']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(2);
        assertThat(page.locator("[data-drop=position]")).containsText("man, ons");
        Pictures.take(page, "hr-tavle");
        Accessibility.assertClean(page);

        page.getByRole(AriaRole.BUTTON, button("Flytt «Fylle " + word + "» opp"))
                .click();
        assertThat(page.locator("[data-drop=position] .ldo-task h3").first()).hasText("Fylle " + word);
        page.locator("[id='acts:undoMove']").click();
        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(1);

        approveAndDownload(page, "Stilling " + word);
    }

    @Test
    void a_position_is_composed_without_javascript() {
        String word = word();
        withTwoTasks(word);
        Page page = Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false));
        newPosition(page, "Uten skript " + word);
        page.locator("#q").fill(word);
        page.getByRole(AriaRole.BUTTON, button("Vis")).click();

        page.getByRole(AriaRole.LINK, named("Velg Vaske " + word)).click();
        page.locator("[id='move:go']").click();

        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(1);
        assertThat(page.locator("#done")).containsText("150 minutter");
        page.getByRole(AriaRole.LINK, named("Velg Fylle " + word)).click();
        page.locator("[id='move:go']").click();
        page.getByRole(AriaRole.BUTTON, button("Flytt «Fylle " + word + "» opp"))
                .click();
        assertThat(page.locator("[data-drop=position] .ldo-task h3").first()).hasText("Fylle " + word);
        page.locator("[id='move:back']").click();
        assertThat(page.locator("[data-drop=position] .ldo-task h3")).hasText("Vaske " + word);
    }

    @Test
    void two_people_on_one_board_see_both_versions() {
        String word = word();
        Page first = withTwoTasks(word);
        newPosition(first, "To personer " + word);
        String address = first.url() + "&q=" + word;
        first.navigate(address);
        Page second = Browser.as(Person.HR);
        second.route("**/differentiation/board-changes*", route -> route.abort()); // before it hears of the other
        second.navigate(address);

        first.getByRole(AriaRole.LINK, named("Velg Vaske " + word)).click();
        second.getByRole(AriaRole.LINK, named("Velg Fylle " + word)).click();
        first.locator("[id='move:go']").click();
        assertThat(first.locator("[data-drop=position] .ldo-task")).hasCount(1);
        second.locator("[id='move:go']").click();

        assertThat(second.getByText("Stillingen er endret av en annen")).isVisible();
        assertThat(second.locator(".ldo-conflict")).containsText("Vaske " + word);
        Accessibility.assertClean(second);
        second.locator("[id='move:go']").click();
        assertThat(second.locator("[data-drop=position] .ldo-task")).hasCount(2);
    }

    @Test
    void leaders_and_nav_mentors_look_on() {
        Page leader = Browser.as(Person.LEADER);
        leader.navigate("/differentiation/positions");
        leader.getByRole(AriaRole.LINK, named("Bakeriassistent")).click();
        leader.getByRole(AriaRole.LINK, named("Åpne tavlen")).click();
        assertThat(leader.locator("[id='move:go']")).hasCount(0);
        Assertions.assertThat(leader.navigate("/differentiation/jobForm").status())
                .isEqualTo(403);

        Page nav = Browser.as(Person.NAV_MENTOR);
        nav.navigate("/differentiation/positions?org=999000037");
        assertThat(nav.getByRole(AriaRole.LINK, named("Bakeriassistent"))).isVisible();
        Assertions.assertThat(
                        nav.navigate("/differentiation/jobs?org=999000037").status())
                .isEqualTo(403);
    }

    @Test
    void other_organisations_are_not_there() {
        Page page = Browser.as(Person.HR);

        Assertions.assertThat(
                        page.navigate("/differentiation/jobs?org=999000045").status())
                .isEqualTo(404);
        Assertions.assertThat(page.navigate("/differentiation/job?id=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        Assertions.assertThat(page.navigate("/differentiation/board?id=0").status())
                .isEqualTo(404);
        Assertions.assertThat(page.navigate("/files/positions/" + UUID.randomUUID() + "/versions/1.pdf?org=999000037")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_phone_shows_every_page_without_sideways_scroll() {
        Page page = Browser.as(Person.HR, Browser.phone());
        for (String path : new String[] {"jobs", "jobForm", "positions", "positionForm"}) {
            page.navigate("/differentiation/" + path);
            Accessibility.assertNoSidewaysScroll(page);
        }
        page.navigate("/differentiation/positions");
        page.getByRole(AriaRole.LINK, named("Lager- og pakkeassistent")).click();
        Accessibility.assertNoSidewaysScroll(page);
        page.getByRole(AriaRole.LINK, named("Åpne tavlen")).click();
        Accessibility.assertNoSidewaysScroll(page);
    }

    private static void approveAndDownload(Page page, String title) throws IOException {
        page.locator(".ldo-confirm summary").click();
        page.locator("[id='acts:approve']").click();
        assertThat(page.getByText("Versjon 1 er lagret.")).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-stilling");
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Versjon 1 som PDF")).click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("Stilling " + title + " versjon 1.pdf");
        Assertions.assertThat(Files.readAllBytes(download.path()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    static Page withTwoTasks(String word) {
        Page page = Browser.as(Person.HR);
        newJob(page, "Jobb " + word);
        readIn(page, FILE.replace("%1$s", word));
        page.getByRole(AriaRole.BUTTON, button("Lagre oppgavene")).click();
        assertThat(page.getByText("2 oppgaver er lagret.")).isVisible();
        return page;
    }

    private static void newJob(Page page, String title) {
        page.navigate("/differentiation/jobs?org=999000037");
        page.getByRole(AriaRole.LINK, named("Ny jobb")).click();
        page.locator("[id='job:title']").fill(title);
        Browser.chooseUnit(page, "job");
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(Browser.heading(page)).hasText(title);
    }

    static void newPosition(Page page, String title) {
        page.navigate("/differentiation/positions?org=999000037");
        page.getByRole(AriaRole.LINK, named("Ny stilling")).click();
        page.locator("[id='position:title']").fill(title);
        Browser.chooseUnit(page, "position");
        page.getByRole(AriaRole.BUTTON, button("Lagre og gå til tavlen")).click();
        assertThat(Browser.heading(page)).hasText("Tavle: " + title);
    }

    private static void readIn(Page page, String text) {
        page.getByRole(AriaRole.LINK, named("Les inn fra regneark")).click();
        upload(page, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(Page page, byte[] content) {
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("oppgaver.csv", "text/csv", content));
        page.getByRole(AriaRole.BUTTON, button("Se på linjene")).click();
    }

    static Locator summary(Page page) {
        return page.locator(".ldo-error-summary");
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.GetByRoleOptions button(String name) {
        return named(name);
    }

    static String word() {
        return "x" + UUID.randomUUID().toString().substring(0, 8);
    }
}
