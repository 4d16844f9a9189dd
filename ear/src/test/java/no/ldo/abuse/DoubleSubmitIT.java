package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ldo.browser.Person;
import no.ldo.local.AtOnce;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import no.ldo.local.Visitor.Post;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A button pressed twice: the same post arrives twice at the same moment. One thing is stored, and both answers are pages. */
class DoubleSubmitIT {
    @Test
    void a_hire() {
        Visitor hr = Workshop.as(Person.HR);
        Visit form = hr.open("/inclusion/record?org=" + Workshop.BAKERY);
        Post post = hr.fill(form, "hire", null, Workshop.hire(form, "2022-06-05"));

        sentTwice(hr, post);

        assertThat(Rows.count(
                        "select count(*) from hire where organisation = ? and month = '2022-06-01'", Workshop.BAKERY))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void a_job_its_task_and_a_position() {
        Visitor hr = Workshop.as(Person.HR);
        String word = Workshop.word();

        Visit form = Workshop.jobForm(hr);
        List<Visit> jobs =
                sentTwice(hr, hr.fill(form, "job", null, Workshop.inAUnit(form, "job", Map.of("job:title", word))));
        String job = Workshop.idIn(jobs.get(0));
        assertThat(jobs).allSatisfy(answer -> assertThat(Workshop.idIn(answer)).isEqualTo(job));
        sentTwice(
                hr,
                hr.fill(
                        Workshop.taskForm(hr, job),
                        "taskForm",
                        null,
                        Map.of("taskForm:name", word, "taskForm:days", "1")));
        Visit position = hr.open("/differentiation/positionForm?org=" + Workshop.BAKERY);
        sentTwice(
                hr,
                hr.fill(
                        position,
                        "position",
                        null,
                        Workshop.inAUnit(position, "position", Map.of("position:title", word))));

        assertThat(Rows.count("select count(*) from job where title = ?", word)).isEqualTo(1);
        assertThat(Rows.count("select count(*) from job_task where name = ?", word))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from tailored_position where title = ?", word))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from change_line where subject = ?", job))
                .isEqualTo(1);
    }

    @Test
    void a_form_sent_anew_with_another_text_is_not_taken_for_the_same() {
        Visitor hr = Workshop.as(Person.HR);
        String word = Workshop.word();
        Visit form = Workshop.jobForm(hr);
        hr.send(form, "job", Workshop.inAUnit(form, "job", Map.of("job:title", word)));

        Visit other = hr.send(form, "job", Workshop.inAUnit(form, "job", Map.of("job:title", word + " igjen")));

        assertThat(other.document().select(".ldo-error-summary").text()).contains("Det du skrev, er ikke lagret");
        assertThat(other.value("job:title")).isEqualTo(word + " igjen");
        assertThat(Rows.count("select count(*) from job where title like ?", word + "%"))
                .isEqualTo(1);
    }

    @Test
    void a_plan_a_comment_and_a_meeting() {
        Visitor leader = Workshop.as(Person.LEADER);
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        String participant = Workshop.person(Workshop.as(Person.ADMIN));
        Visit form = Workshop.planForm(leader);

        List<Visit> opened = sentTwice(leader, leader.fill(form, "open", null, Workshop.planFor(form, participant)));
        String plan = Workshop.idIn(opened.get(0));
        Visit page = leader.open("/training/plan?org=" + Workshop.BAKERY + "&id=" + plan);
        sentTwice(leader, leader.fill(page, "talk", null, Map.of("talk:comment", "To ganger")));
        Visit meetings = Workshop.meetings(mentor, plan);
        String today = Workshop.today().toString();
        sentTwice(mentor, mentor.fill(meetings, "first", null, Map.of("first:on", today)));
        Map<String, String> said = Map.of(
                "record:minutes",
                "To ganger",
                "record:nextOn",
                Workshop.today().plusWeeks(4).toString());
        sentTwice(mentor, mentor.fill(Workshop.meetings(mentor, plan), "record", null, said));

        assertThat(Rows.count(
                        "select count(*) from training_plan p join user_account a on a.id = p.participant_id"
                                + " where a.login_name = ?",
                        participant))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from plan_entry where plan_id = ? and kind = 'COMMENT'", plan))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from follow_up_meeting where plan_id = ?", plan))
                .isEqualTo(2);
    }

    @Test
    void a_person_an_organisation_and_a_unit() {
        Visitor admin = Workshop.as(Person.ADMIN);
        String login = Workshop.word() + "@twice.example";
        Map<String, String> person = Map.of("new:displayName", "To ganger", "new:loginName", login);
        Map<String, String> organisation =
                Map.of("new:number", "999000169", "new:name", "To ganger AS", "new:kind", "COMPANY");
        Map<String, String> unit = Map.of("add:code", "TWICE", "add:name", "To ganger");

        sentTwice(admin, admin.fill(Workshop.newPersonForm(admin), "new", null, person));
        sentTwice(admin, admin.fill(admin.open("/organisation/newOrganisation"), "new", null, organisation));
        Visit page = admin.open("/organisation/organisation?org=999000169");
        sentTwice(admin, admin.fill(page, "add", null, unit));

        assertThat(Rows.count("select count(*) from user_account where login_name = ?", login))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from organisation where orgnr = '999000169'"))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from unit where organisation = '999000169' and code = 'TWICE'"))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from unit where organisation = '999000169'"))
                .as("with the unit that it begins with")
                .isEqualTo(2);
    }

    private static List<Visit> sentTwice(Visitor visitor, Post post) {
        List<Visit> answers = AtOnce.times(2, () -> visitor.send(post));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.address()).isEqualTo(200);
            assertThat(answer.document().select("h1")).as(answer.address()).hasSize(1);
        });
        assertThat(answers).as("one of them was carried out").anyMatch(Visit::redirected);
        return answers;
    }
}
