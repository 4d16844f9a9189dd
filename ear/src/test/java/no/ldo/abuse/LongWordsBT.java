package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** A word without a place to break it, wherever somebody can write one: a phone still shows the whole page. */
class LongWordsBT {
    private static final String WORD = "Brødsmuleoppsamlingsbeholderrengjøringsansvarlig".repeat(2);
    private static final String ORG = "?org=" + Workshop.BAKERY;

    @Test
    void in_jobs_and_positions() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, WORD);
        hr.send(
                Workshop.taskForm(hr, job),
                "taskForm",
                Map.of(
                        "taskForm:name", WORD,
                        "taskForm:doneWhen", WORD,
                        "taskForm:resultFor", WORD,
                        "taskForm:place", WORD.substring(0, 60),
                        "taskForm:days", "1"));
        String task = Rows.text("select id from job_task where job_id = ?", job);
        String position = Workshop.position(hr, WORD);

        assertFits(
                Browser.as(Person.HR, Browser.phone()),
                "/differentiation/job" + ORG + "&id=" + job,
                "/differentiation/jobs" + ORG + "&q=" + WORD,
                "/differentiation/positions" + ORG + "&q=" + WORD,
                "/differentiation/position" + ORG + "&id=" + position,
                "/differentiation/board" + ORG + "&id=" + position + "&task=" + task);
    }

    @Test
    void in_a_plan_its_talk_and_its_meeting() {
        Visitor admin = Workshop.as(Person.ADMIN);
        String login = Workshop.person(admin);
        String account = Rows.text("select id from user_account where login_name = ?", login);
        admin.send(admin.open("/identity/person?id=" + account), "change", Map.of("change:displayName", WORD));
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, login);
        Workshop.writeGoal(leader, plan, WORD);
        Visitor self = Workshop.as(login);
        self.send(self.open("/training/mine"), "voice", Map.of("voice:words", WORD));
        self.send(self.open("/training/mine"), "talk", Map.of("talk:comment", WORD));
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        Visit meeting = Workshop.firstMeeting(mentor, plan);
        String next = Workshop.today().plusWeeks(4).toString();
        mentor.send(meeting, "record", Map.of("record:minutes", WORD, "record:nextOn", next));

        Page phone = Browser.open(Browser.phone());
        Browser.signIn(phone, login, Person.PASSWORD);
        assertFits(phone, "/training/mine", "/");
        assertFits(
                Browser.as(Person.LEADER, Browser.phone()),
                "/training/plan" + ORG + "&id=" + plan,
                "/training/edit" + ORG + "&id=" + plan,
                "/training/plans" + ORG);
        assertFits(
                Browser.as(Person.NAV_MENTOR, Browser.phone()),
                "/mentoring/meeting" + ORG + "&plan=" + plan,
                "/mentoring/company" + ORG);
        assertFits(Browser.as(Person.ADMIN, Browser.phone()), "/identity/person?id=" + account);
    }

    /** The widest moment: every digit of it is as wide as digits get. */
    @Test
    void a_status_wider_than_its_line_is_broken() {
        Page page = Browser.as(Person.PARTICIPANT, Browser.phone());
        page.navigate("/training/mine");

        page.evaluate("() => document.querySelectorAll('.ds-tag').forEach(tag =>"
                + " tag.textContent = 'Godkjent 28. september 2026 kl. 08.08 av en med et langt navn')");

        assertThat(Accessibility.sidewaysScroll(page)).isEmpty();
    }

    private static void assertFits(Page page, String... addresses) {
        List<String> findings = new ArrayList<>();
        for (String address : addresses) {
            page.navigate(address);
            assertThat(page.content()).as(address).contains("Brødsmule");
            findings.addAll(Accessibility.sidewaysScroll(page));
        }
        assertThat(findings).isEmpty();
    }
}
