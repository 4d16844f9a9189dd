package no.ldo.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the leader's empty plan to the locked one, and on to the next meeting in the Nav mentor's caseload. */
class PlanBT {
    private static final String BAKERY = "999000037";
    private static final LocalDate TODAY = Workshop.today();

    @Test
    void a_plan_is_written_read_commented_approved_by_all_and_followed_up() {
        String plan = leaderWritesThePlan();
        participantSpeaksAndApproves(plan);
        approves(Person.LEADER, plan, "Du har godkjent planen");
        navMentorLocks(plan);
        meetingIsRecordedAndTheNextOnePlanned(plan);
        caseloadShowsTheCompany();
        thePlanComesAsPdf(plan);
        workplaceMentorConfirmsAStep(plan);
    }

    @Test
    void hr_sees_the_list_without_names_and_the_coordinator_sees_the_load() {
        Page hr = Browser.as(Person.HR);
        hr.navigate("/training/plans?org=" + BAKERY);
        assertThat(hr.getByText("Dina Solvang")).hasCount(0);
        assertThat(hr.locator("tbody tr").first()).isVisible();
        Accessibility.assertClean(hr);

        Page coordinator = Browser.as(Person.NAV_COORDINATOR);
        coordinator.navigate("/mentoring/caseload");
        assertThat(coordinator.getByText("Nora Vik")).isVisible();
        Accessibility.assertClean(coordinator);
        Pictures.take(coordinator, "mentoring-load");
    }

    private static String leaderWritesThePlan() {
        Page page = Browser.as(Person.LEADER);
        page.navigate("/training/open?org=" + BAKERY);
        Accessibility.assertClean(page);
        List<Locator> positions = page.locator("[id='open:position'] option").all();
        page.locator("[id='open:position']")
                .selectOption(positions.get(positions.size() - 1).getAttribute("value"));
        page.locator("[id='open:participant']").fill("deltaker@demo.example");
        page.locator("[id='open:workplaceMentor']").fill("fadder@demo.example");
        page.locator("[id='open:start']").click();
        page.waitForURL("**/training/edit?**");
        page.locator("[id='edit:begins']").fill(TODAY.plusDays(7).toString());
        page.locator("[id='edit:ends']").fill(TODAY.plusWeeks(27).toString());
        for (int goal = 0; goal < 3; goal++) {
            page.locator("[id='edit:addGoal']").click();
            assertThat(page.getByRole(AriaRole.HEADING, heading("Mål " + (goal + 1))))
                    .isVisible();
        }
        for (int goal = 0; goal < 3; goal++) {
            fillGoal(page, goal);
        }
        Accessibility.assertClean(page);
        Pictures.take(page, "training-edit");
        page.locator("[id='edit:finish']").click();
        page.waitForURL("**/training/plan?**");
        assertThat(page.getByText("Prøve oppgaven 3")).isVisible();
        Accessibility.assertClean(page);
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static void fillGoal(Page page, int goal) {
        field(page, goal, "title").fill("Lære noe nytt " + (goal + 1));
        Locator task = step(page, goal, "task");
        task.selectOption(task.locator("option").nth(1).getAttribute("value"));
        step(page, goal, "description").fill("Prøve oppgaven " + (goal + 1));
        step(page, goal, "evidence").fill("Gjort tre dager på rad");
        step(page, goal, "responsible").selectOption("WORKPLACE_MENTOR");
        step(page, goal, "week").fill("4");
    }

    private static Locator field(Page page, int goal, String name) {
        return page.locator("[id^='edit:'][id$=':" + goal + ":" + name + "']").first();
    }

    private static Locator step(Page page, int goal, String name) {
        return page.locator("[id^='edit:'][id$=':0:" + name + "']").nth(goal);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void participantSpeaksAndApproves(String plan) {
        Page page = Browser.as(Person.PARTICIPANT, Browser.phone());
        page.navigate("/training/mine?id=" + plan);
        page.locator("[id='voice:words']").fill("Jeg vil ha <script>alert(1)</script> en fast jobb 🥐");
        page.locator("[id='voice:say']").click();
        assertThat(page.getByText("Det du skrev, er lagret")).isVisible();
        page.locator("[id='talk:comment']").fill("Dette ser bra ut");
        page.locator("[id='talk:send']").click();
        assertThat(page.getByText("Dette ser bra ut")).isVisible();
        page.locator("[id='approvals:approve']").click();
        assertThat(page.getByText("Takk. Du har godkjent planen")).isVisible();
        assertThat(page.locator("[id='voice:words']")).hasValue("Jeg vil ha <script>alert(1)</script> en fast jobb 🥐");
        Accessibility.assertClean(page);
        Accessibility.assertNoSidewaysScroll(page);
        Pictures.take(page, "training-mine-phone");
    }

    private static void approves(Person person, String plan, String told) {
        Page page = Browser.as(person);
        page.navigate("/training/plan?org=" + BAKERY + "&id=" + plan);
        page.locator("[id='approvals:approve']").click();
        assertThat(page.getByText(told)).isVisible();
    }

    private static void navMentorLocks(String plan) {
        Page page = Browser.as(Person.NAV_MENTOR);
        page.navigate("/training/plan?org=" + BAKERY + "&id=" + plan);
        page.locator("[id='approvals'] summary").first().click();
        assertThat(page.locator("[id='approvals'] .ldo-confirm-body"))
                .containsText("låser planen, og etterpå kan ingen endre den");
        assertThat(page.locator("[id='approvals'] .ldo-confirm-body")).containsText("3 mål");
        Accessibility.assertClean(page);
        page.locator("[id='approvals:lock']").click();
        assertThat(page.getByText("Du har godkjent planen")).isVisible();
        assertThat(page.getByText("Planen er godkjent av alle og låst.")).isVisible();
        assertThat(page.getByText("Klar for oppstart")).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "training-plan");
    }

    private static void meetingIsRecordedAndTheNextOnePlanned(String plan) {
        Page page = Browser.as(Person.NAV_MENTOR, Browser.phone());
        page.navigate("/mentoring/meeting?org=" + BAKERY + "&plan=" + plan);
        page.locator("[id='first:on']").fill(TODAY.toString());
        page.locator("[id='first:plan']").click();
        page.locator("[id='record:minutes']").fill("Vi ble enige om neste steg");
        page.locator("[id='record:save']").click();
        assertThat(page.getByText("Avtal neste møte").first()).isVisible();
        page.locator("[id='record:nextOn']").fill(TODAY.plusWeeks(4).toString());
        page.locator("[id='record:save']").click();
        assertThat(page.getByText("Referatet er lagret")).isVisible();
        assertThat(page.getByText("Vi ble enige om neste steg")).isVisible();
        Accessibility.assertClean(page);
        Accessibility.assertNoSidewaysScroll(page);
        Pictures.take(page, "mentoring-meeting-phone");
    }

    private static void caseloadShowsTheCompany() {
        Page page = Browser.as(Person.NAV_MENTOR);
        page.navigate("/mentoring/caseload");
        assertThat(page.locator("tbody tr").first()).containsText("Odderøya Bakeri AS");
        assertThat(page.locator("tbody tr").first()).containsText("på overtid");
        assertThat(page.getByText("Ingenting er i gang")).isVisible();
        Accessibility.assertClean(page);
        Pictures.take(page, "mentoring-caseload");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Odderøya Bakeri AS"))
                .last()
                .click();
        assertThat(Browser.heading(page)).hasText("Odderøya Bakeri AS");
        Accessibility.assertClean(page);
        Page phone = Browser.as(Person.NAV_MENTOR, Browser.phone());
        phone.navigate("/mentoring/caseload");
        Accessibility.assertNoSidewaysScroll(phone);
        Pictures.take(phone, "mentoring-caseload-phone");
    }

    private static void thePlanComesAsPdf(String plan) {
        Page own = Browser.as(Person.PARTICIPANT);
        Assertions.assertThat(new String(
                        own.request().get("/files/plans/" + plan + ".pdf").body(),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Page hr = Browser.as(Person.HR);
        Assertions.assertThat(hr.request().get("/files/plans/" + plan + ".pdf").status())
                .isEqualTo(404);
    }

    private static void workplaceMentorConfirmsAStep(String plan) {
        Page page = Browser.as(Person.WORKPLACE_MENTOR, Browser.phone());
        page.navigate("/training/plan?org=" + BAKERY + "&id=" + plan);
        page.getByText("Bekreft: Prøve oppgaven 1").click();
        page.locator("[id$='c2']").first().click();
        assertThat(page.getByText("Steget er bekreftet")).isVisible();
        Accessibility.assertClean(page);
        Accessibility.assertNoSidewaysScroll(page);
        Pictures.take(page, "training-plan-mentor-phone");
    }
}
