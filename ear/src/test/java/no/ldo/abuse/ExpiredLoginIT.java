package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import no.ldo.local.Visitor.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The login runs out while somebody writes. Sending leads to the login page, and after the login the page is there again
 * with everything that was written, for the same person and for nobody else.
 */
class ExpiredLoginIT {
    private static final String TEXT = "Skrevet før pausen «æøå» <b>og</b> 100 %";
    private static final String KEPT = "Du var logget ut. Det du skrev, står fortsatt her.";

    static Stream<Arguments> forms() {
        String bakery = "?org=" + Workshop.BAKERY;
        return Stream.of(
                form("hr@demo.example", "/differentiation/jobForm" + bakery, "job", "job:title"),
                form("hr@demo.example", "/differentiation/positionForm" + bakery, "position", "position:purpose"),
                form("hr@demo.example", "/inclusion/record" + bakery, "hire", "hire:hireId"),
                form("hr@demo.example", "/inclusion/import" + bakery, "paste", "paste:pasted"),
                form("leder@demo.example", "/training/open" + bakery, "open", "open:participant"),
                form("leder@demo.example", "/leadership/step?step=M1-2&org=" + Workshop.BAKERY, "step", "step:H"),
                form("deltaker@demo.example", "/training/mine", "voice", "voice:words"),
                form("deltaker@demo.example", "/training/mine", "talk", "talk:comment"),
                form("admin@demo.example", "/identity/newPerson", "new", "new:displayName"),
                form("admin@demo.example", "/identity/people", "search", "search:words"),
                form("admin@demo.example", "/identity/me", "rename", "rename:displayName"),
                form("admin@demo.example", "/organisation/newOrganisation", "new", "new:name"),
                form("admin@demo.example", "/organisation/organisation" + bakery, "add", "add:name"),
                form("admin@demo.example", "/organisation/organisation" + bakery, "change", "change:organisationName"));
    }

    private static Arguments form(String login, String address, String form, String field) {
        return Arguments.of(login, address, form, field);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_was_written_is_there_after_the_login(String login, String address, String form, String field) {
        returnsWithText(Workshop.as(login), login, address, form, Map.of(field, TEXT));
    }

    @Test
    void a_task_is_there_with_its_checked_days() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, "Utlogget " + Workshop.word());
        String address = Workshop.taskForm(hr, job).address();

        Visit back = returnsWithText(
                hr,
                Person.HR.loginName(),
                address,
                "taskForm",
                Map.of(
                        "taskForm:name",
                        TEXT,
                        "taskForm:doneWhen",
                        "Når\nalt",
                        "taskForm:days",
                        "3",
                        "taskForm:family",
                        "KITCHEN"));

        assertThat(back.document()
                        .select("input[name='taskForm:days'][checked]")
                        .eachAttr("value"))
                .containsExactly("3");
        hr.send(back, "taskForm", Map.of("taskForm:days", "3"));
        assertThat(Rows.count("select count(*) from job_task where job_id = ? and name = ?", job, TEXT))
                .isEqualTo(1);
    }

    @Test
    void a_tick_is_there_and_one_that_was_taken_away_is_not() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, "Kryss " + Workshop.word());
        String address = Workshop.taskForm(hr, job).address();

        Visit ticked = returnsWithText(
                hr,
                Person.HR.loginName(),
                address,
                "taskForm",
                Map.of("taskForm:name", TEXT, "taskForm:supervised", "on"));

        assertThat(ticked.document().getElementById("taskForm:supervised").hasAttr("checked"))
                .isTrue();
        assertThat(ticked.document().getElementById("taskForm:withColleagues").hasAttr("checked"))
                .isFalse();
    }

    @Test
    void the_goals_of_a_plan_are_there() {
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, Workshop.person(Workshop.as(Person.ADMIN)));
        Visit page = Workshop.writeGoal(leader, plan, "Som før");
        Map<String, String> written = Workshop.goalFields(page).collect(Collectors.toMap(id -> id, any -> TEXT));

        Visit back = returnsWithText(leader, Person.LEADER.loginName(), page.address(), "edit", written);
        leader.press(back, "edit", "edit:save", Map.of());

        assertThat(Rows.text("select title from training_goal where plan_id = ?", plan))
                .isEqualTo(TEXT);
    }

    @Test
    void what_others_wrote_in_a_plan_meanwhile_is_not_written_over() {
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, Workshop.person(Workshop.as(Person.ADMIN)));
        Visit page = Workshop.writeGoal(leader, plan, "Som før");
        Post written = leader.fill(
                page, "edit", null, Workshop.goalFields(page).collect(Collectors.toMap(id -> id, any -> TEXT)));
        Workshop.writeGoal(Workshop.elsewhere(Person.LEADER), plan, "Mitt imellom");
        leader.forgetLogin();

        Visit back = leader.signIn(leader.send(written), Person.LEADER.loginName(), Person.PASSWORD);
        Visit told = leader.press(back, "edit", "edit:save", Map.of());

        String stored = "select count(*) from training_goal where plan_id = ? and title = ?";
        assertThat(told.document().getElementById("edit:conflict").text()).contains("Mitt imellom");
        assertThat(Rows.count(stored, plan, "Mitt imellom")).isEqualTo(2);
        leader.press(told, "edit", "edit:keepMine", Map.of());
        assertThat(Rows.count(stored, plan, TEXT)).isEqualTo(1);
    }

    @Test
    void the_minutes_of_a_meeting_are_there_and_can_be_recorded() {
        String plan = Workshop.plan(Workshop.as(Person.LEADER), Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        String address = Workshop.firstMeeting(mentor, plan).address();
        String next = Workshop.today().plusWeeks(3).toString();

        Visit back = returnsWithText(
                mentor,
                Person.NAV_MENTOR.loginName(),
                address,
                "record",
                Map.of("record:minutes", TEXT, "record:nextOn", next));
        mentor.send(back, "record", Map.of());

        assertThat(Rows.text("select minutes from follow_up_meeting where plan_id = ? and held_on is not null", plan))
                .isEqualTo(TEXT);
    }

    @Test
    void pasted_rows_are_there_all_of_them() {
        String rows = "hire_id;hired_on;unit;employment;included\n"
                + "h-12345;2026-01-05;PROD;permanent;not_answered\n".repeat(300);

        Visit back = returnsWithText(
                Workshop.as(Person.HR),
                Person.HR.loginName(),
                "/inclusion/import?org=" + Workshop.BAKERY,
                "paste",
                Map.of("paste:pasted", rows.strip()));

        assertThat(back.document().getElementById("paste:pasted").wholeText().strip())
                .isEqualTo(rows.strip());
    }

    @Test
    void what_was_too_long_to_keep_is_told_and_not_promised() {
        Visit back = afterSending("x".repeat(200_001));

        assertThat(back.value("paste:pasted")).isEmpty();
        assertThat(back.document().text())
                .contains("Du var logget ut. Noe av det du skrev, var for langt til å bli tatt vare på, og er borte.")
                .doesNotContain(KEPT);
    }

    @Test
    void what_is_longer_than_any_form_is_told_on_the_login_page() {
        Visitor hr = Workshop.as(Person.HR);
        Post written = pasted(hr, "x".repeat(1_100_000));
        hr.forgetLogin();

        Visit login = hr.send(written);

        assertThat(login.document().select("#lost").text()).contains("Det du sendte, er ikke tatt imot");
        Visit back = hr.signIn(login, Person.HR.loginName(), Person.PASSWORD);
        assertThat(back.address()).startsWith("/inclusion/import");
        assertThat(back.document().text()).doesNotContain(KEPT);
    }

    @Test
    void a_logout_in_another_tab_keeps_the_text_too() {
        Visitor hr = Workshop.elsewhere(Person.HR);
        Visit page = Workshop.jobForm(hr);
        Post written = hr.fill(page, "job", null, Map.of("job:title", TEXT));
        hr.send(new Post("/logout", ""));

        Visit login = hr.send(written);
        Visit back = hr.signIn(login, Person.HR.loginName(), Person.PASSWORD);

        assertThat(login.address()).startsWith("/login");
        assertThat(back.value("job:title")).isEqualTo(TEXT);
    }

    @Test
    void an_act_by_ajax_is_sent_to_the_login_and_keeps_the_text_too() {
        Visitor hr = Workshop.as(Person.HR);
        Visit page = Workshop.jobForm(hr);
        hr.forgetLogin();

        Visit answer = hr.sendByAjax(page, "job", Map.of("job:title", TEXT));
        assertThat(answer.body()).contains("<redirect url=\"/login?next=");
        Visit login = hr.open(
                answer.body().replaceAll("(?s).*url=\"([^\"]*)\".*", "$1").replace("&amp;", "&"));
        Visit back = hr.signIn(login, Person.HR.loginName(), Person.PASSWORD);

        assertThat(back.value("job:title")).isEqualTo(TEXT);
        assertThat(back.document().text()).contains(KEPT);
    }

    @Test
    void somebody_else_who_signs_in_there_does_not_get_the_text() {
        Visitor hr = Workshop.as("hr@demo.example");
        Post written = hr.fill(Workshop.jobForm(hr), "job", null, Map.of("job:title", TEXT));
        hr.forgetLogin();

        Visit login = hr.send(written);
        Visit other = hr.signIn(login, Person.ADMIN.loginName(), Person.PASSWORD);
        Visit same = hr.open(other.address());

        assertThat(other.body()).doesNotContain("Skrevet før pausen");
        assertThat(same.body()).doesNotContain("Skrevet før pausen");
    }

    @Test
    void the_lines_of_an_advert_do_not_wait_for_a_colleague_who_signs_in_there() {
        String colleague = Workshop.hrManager(Workshop.as(Person.ADMIN));
        Visitor hr = Workshop.as(Person.HR);
        Visit advert = hr.open("/proposals/advert?org=" + Workshop.BAKERY);
        Visit lines = hr.send(advert, "advert", Map.of("advert:text", "Oppgaver:\n- Vaske gulv\n- Tømme søppel"));
        Post written = hr.fill(lines, "advert", "advert:store", Map.of("advert:rows:0:line", TEXT));
        hr.forgetLogin();

        Visit other = hr.signIn(hr.send(written), colleague, Person.PASSWORD);

        assertThat(other.value("advert:text")).isEmpty();
        assertThat(other.body()).doesNotContain("Skrevet før pausen").doesNotContain("Tømme søppel");
        assertThat(hr.open(other.address()).body()).doesNotContain("Skrevet før pausen");
    }

    @Test
    void a_stranger_s_post_opens_no_session_and_keeps_nothing() {
        Visitor stranger = Visitor.guest(Portal.get().url(""));

        Visit login = stranger.send(
                new Post("/differentiation/jobForm?org=" + Workshop.BAKERY, "job=job&job%3Atitle=fremmed&ldo.for="));

        assertThat(login.address()).startsWith("/login");
        Visit page = stranger.signIn(login, Person.HR.loginName(), Person.PASSWORD);
        assertThat(page.value("job:title")).isEmpty();
    }

    private static Visit afterSending(String text) {
        Visitor hr = Workshop.as(Person.HR);
        Post written = pasted(hr, text);
        hr.forgetLogin();
        return hr.signIn(hr.send(written), Person.HR.loginName(), Person.PASSWORD);
    }

    private static Post pasted(Visitor hr, String text) {
        Visit page = hr.open("/inclusion/import?org=" + Workshop.BAKERY);
        return hr.fill(page, "paste", null, Map.of("paste:pasted", text));
    }

    private static Visit returnsWithText(
            Visitor visitor, String name, String address, String form, Map<String, String> written) {
        Visit page = visitor.open(address);
        Post post = visitor.fill(page, form, null, written);
        visitor.forgetLogin();

        Visit login = visitor.send(post);
        assertThat(login.address()).startsWith("/login?next=");
        Visit back = visitor.signIn(login, name, Person.PASSWORD);

        assertThat(back.status()).isEqualTo(200);
        written.forEach((id, text) -> {
            if (back.document().getElementById(id).is("textarea, input:not([type=checkbox])")) {
                assertThat(back.value(id)).as(id).isEqualTo(text);
            }
        });
        assertThat(back.document().text()).contains(KEPT);
        return back;
    }
}
