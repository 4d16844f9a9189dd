package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import no.ldo.browser.Person;
import no.ldo.local.Api;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ids of another organisation in addresses, in the fields of a form and in the API. Each is answered as if the thing did
 * not exist (404), and where the page is for other roles 403 whatever it names; nothing is changed, and the access log tells.
 */
class ForeignIdsIT {
    private static final String FOREIGN = "999000045";
    private static final Map<String, String> QUERIES = Map.of(
            "{job}", "select min(id) from job where organisation = ?",
            "{task}", "select min(t.id) from job_task t join job j on j.id = t.job_id where j.organisation = ?",
            "{position}", "select min(id) from tailored_position where organisation = ?",
            "{plan}", "select min(id) from training_plan where organisation = ?",
            "{unit}", "select min(id) from unit where organisation = ?",
            "{leader}", "select min(account_id) from enrolment where organisation = ?");

    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/job?id={job}",
        "HR, /differentiation/jobForm?id={job}",
        "HR, /differentiation/taskForm?job={job}",
        "HR, /differentiation/taskForm?job={job}&task={task}",
        "HR, /differentiation/import?id={job}",
        "HR, /differentiation/position?id={position}",
        "HR, /differentiation/positionForm?id={position}",
        "HR, /differentiation/board?id={position}",
        "HR, /files/positions/{position}/versions/1.pdf",
        "HR, /leadership/leaders?leader={leader}",
        "LEADER, /differentiation/job?id={job}",
        "LEADER, /differentiation/board?id={position}",
        "LEADER, /training/plan?id={plan}",
        "LEADER, /training/edit?id={plan}",
        "LEADER, /files/plans/{plan}.pdf",
        "PARTICIPANT, /training/mine?id={plan}",
        "PARTICIPANT, /files/plans/{plan}.pdf",
        "WORKPLACE_MENTOR, /training/plan?id={plan}",
    })
    void a_foreign_thing_in_the_address_is_not_there(Person person, String address) {
        isRefused(person, filled(address), 404);
    }

    /** Whatever the address names: the page is for other roles, and nobody looks for the thing. */
    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, /training/plan?id={plan}",
        "LEADER, /mentoring/meeting?plan={plan}",
        "PARTICIPANT, /mentoring/meeting?plan={plan}",
    })
    void a_page_for_other_roles_says_so_whatever_the_address_names(Person person, String address) {
        isRefused(person, filled(address), 403);
    }

    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/jobs",
        "HR, /differentiation/positions",
        "HR, /differentiation/jobForm",
        "HR, /training/plans",
        "HR, /inclusion/figures",
        "HR, /inclusion/hires",
        "HR, /inclusion/record",
        "HR, /inclusion/correct",
        "HR, /inclusion/import",
        "HR, /inclusion/closeYear",
        "HR, /leadership/leaders",
        "HR, /audit/changes",
        "LEADER, /training/plans",
        "LEADER, /training/open",
        "LEADER, /leadership/course",
        "LEADER, /leadership/step?step=M1-1",
        "LEADER, /leadership/answers",
        "PARTICIPANT, /training/mine",
        "MUNICIPALITY, /inclusion/figures",
        "HR, /",
        "HR, /files/audit/changes.csv",
    })
    void another_organisation_in_the_address_is_not_there(Person person, String page) {
        isRefused(person, page + (page.contains("?") ? "&" : "?") + "org=" + FOREIGN, 404);
    }

    @Test
    void foreign_things_in_the_fields_of_a_job_and_a_task() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, "Fremmed " + Workshop.word());

        Visit jobForm = Workshop.jobForm(hr);
        refused(
                hr,
                jobForm,
                "job",
                null,
                Workshop.inAUnit(jobForm, "job", Map.of("job:title", "x", "job:fresh", id("{job}"))));
        refused(
                hr,
                Workshop.taskForm(hr, job),
                "taskForm",
                null,
                Map.of("taskForm:name", "x", "taskForm:days", "1", "taskForm:fresh", id("{task}")));
        notTaken(hr, Workshop.jobForm(hr), "job", Map.of("job:title", "Fremmed enhet", "job:unit", id("{unit}")));
        assertThat(Rows.count("select count(*) from job where title = 'Fremmed enhet'"))
                .isZero();
    }

    @Test
    void foreign_things_in_the_fields_of_a_position_and_its_board() {
        Visitor hr = Workshop.as(Person.HR);
        String word = Workshop.word();
        String job = Workshop.job(hr, "Fremmed " + word);
        String task = Workshop.task(hr, job, "Vaske " + word);
        String position = Workshop.position(hr, "Fremmed " + word);
        Visit form = hr.open("/differentiation/positionForm?org=" + Workshop.BAKERY);
        String move = Rows.text(
                "select min(m.id) from board_move m join tailored_position p on p.id = m.position_id where p.organisation = ?",
                FOREIGN);

        refused(
                hr,
                form,
                "position",
                null,
                Workshop.inAUnit(form, "position", Map.of("position:title", "x", "position:fresh", id("{position}"))));
        hr.press(Workshop.board(hr, position, task), "move", "move:go", Map.of("move:task", id("{task}")));
        refused(hr, Workshop.board(hr, position, task), "move", "move:go", Map.of("move:move", move));
        assertThat(Rows.count("select count(*) from task_share where position_id = ?", position))
                .isZero();
    }

    @Test
    void foreign_things_in_the_fields_of_a_plan() {
        Visitor leader = Workshop.as(Person.LEADER);
        String participant = Workshop.person(Workshop.as(Person.ADMIN));
        Visit form = Workshop.planForm(leader);
        Map<String, String> own = Workshop.planFor(form, participant);

        notTaken(leader, form, "open", Map.of("open:participant", participant, "open:position", id("{position}")));
        refused(
                leader,
                form,
                "open",
                null,
                Map.of(
                        "open:participant",
                        participant,
                        "open:position",
                        own.get("open:position"),
                        "open:plan",
                        id("{plan}")));
        assertThat(Rows.count(
                        "select count(*) from training_plan p join user_account a on a.id = p.participant_id"
                                + " where a.login_name = ?",
                        participant))
                .isZero();
    }

    @Test
    void foreign_things_in_the_fields_of_a_comment_and_a_meeting() {
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, Workshop.person(Workshop.as(Person.ADMIN)));
        String other = Workshop.plan(leader, Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        Workshop.firstMeeting(mentor, other);
        String meeting = Rows.text("select id from follow_up_meeting where plan_id = ?", other);
        String comment = Rows.text("select min(e.id) from plan_entry e where e.plan_id = ?", id("{plan}"));
        Visit page = leader.open("/training/plan?org=" + Workshop.BAKERY + "&id=" + plan);

        refused(leader, page, "talk", null, Map.of("talk:comment", "x", "talk:commentId", comment));
        refused(
                mentor,
                Workshop.meetings(mentor, plan),
                "first",
                null,
                Map.of("first:on", Workshop.today().toString(), "first:meeting", meeting));
        assertThat(Rows.count("select count(*) from follow_up_meeting where plan_id = ?", plan))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "demo-hr, /organisations/999000045/units",
        "demo-hr, /organisations/999000045/hires/x",
        "demo-hr, /organisations/999000045/inclusion?year=2024",
        "demo-leader, /organisations/999000045/units",
        "demo-leader, /organisations/999000045/inclusion?year=2024",
        "demo-kommune, /organisations/999000037/units",
        "demo-kommune, /organisations/999000037/inclusion?year=2024",
        "demo-kommune, /organisations/999000037/hires/x",
    })
    void in_the_api(String token, String path) {
        long before = Rows.refusals();

        assertThat(Api.with(token).get(path).status()).as(path).isEqualTo(404);
        assertThat(Rows.refusals()).as("refusals told of " + path).isGreaterThan(before);
    }

    private static void isRefused(Person person, String asked, int status) {
        Visitor visitor = Workshop.as(person);
        long before = Rows.refusals();

        assertThat(visitor.open(asked).status()).as(asked).isEqualTo(status);
        assertThat(Rows.refusals()).as("refusals told of " + asked).isGreaterThan(before);
    }

    /** The act is answered as if the thing did not exist, and the log tells. */
    private static void refused(Visitor visitor, Visit page, String form, String button, Map<String, String> written) {
        long before = Rows.refusals();
        Visit answer = visitor.send(visitor.fill(page, form, button, written));
        assertThat(answer.status()).as(written.toString()).isEqualTo(404);
        assertThat(Rows.refusals()).as("refusals told of " + written).isGreaterThan(before);
    }

    /** A list offers only what is one's own: a choice that it did not offer is an error at the field. */
    private static void notTaken(Visitor visitor, Visit page, String form, Map<String, String> written) {
        Visit answer = visitor.send(page, form, written);
        assertThat(answer.status()).isIn(Set.of(200, 403, 404));
        assertThat(answer.redirected()).isFalse();
    }

    private static String id(String name) {
        return Rows.text(QUERIES.get(name), FOREIGN);
    }

    private static String filled(String address) {
        String filled = address;
        for (String name : QUERIES.keySet()) {
            filled = filled.contains(name) ? filled.replace(name, id(name)) : filled;
        }
        return filled;
    }
}
