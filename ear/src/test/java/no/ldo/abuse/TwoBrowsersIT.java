package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** Two browsers write about the same task, the same meeting or what matters to a participant: the slower one is shown both versions and loses nothing. */
class TwoBrowsersIT {
    private static final String MINUTES =
            "select minutes from follow_up_meeting where plan_id = ? and held_on is not null";

    private static final String COUNT = "select count(*) from follow_up_meeting where plan_id = ? and ";

    private static final String WORDS = "select words from participant_voice where plan_id = ?";

    @Test
    void a_task() {
        Visitor first = Workshop.as(Person.HR);
        Visitor second = Workshop.elsewhere(Person.HR);
        String word = Workshop.word();
        String job = Workshop.job(first, "To nettlesere " + word);
        String task = Workshop.task(first, job, "Rydde " + word);
        String address = Workshop.taskForm(first, job).address() + "&task=" + task;
        Visit earlier = second.open(address);

        first.send(first.open(address), "taskForm", Map.of("taskForm:name", "Rydde først " + word));
        Visit told = second.send(earlier, "taskForm", Map.of("taskForm:name", "Rydde så " + word));

        assertThat(alert(told)).contains("Rydde først " + word);
        assertThat(told.value("taskForm:name")).isEqualTo("Rydde så " + word);
        assertThat(nameOf(task)).isEqualTo("Rydde først " + word);
        second.send(told, "taskForm", Map.of());
        assertThat(nameOf(task)).isEqualTo("Rydde så " + word);
    }

    @Test
    void a_participant_s_own_words() {
        String participant = Workshop.person(Workshop.as(Person.ADMIN));
        String plan = Workshop.plan(Workshop.as(Person.LEADER), participant);
        Visitor first = Workshop.as(participant);
        Visitor second = Workshop.elsewhere(participant);
        String address = "/training/mine?id=" + plan;
        Visit earlier = second.open(address);

        first.send(first.open(address), "voice", Map.of("voice:words", "Fra telefonen"));
        Visit told = second.send(earlier, "voice", Map.of("voice:words", "Fra maskinen"));

        assertThat(told.document().select(".ldo-error-summary").text()).contains("i et annet vindu");
        assertThat(alert(told)).contains("Dette er lagret nå").contains("Fra telefonen");
        assertThat(told.value("voice:words")).isEqualTo("Fra maskinen");
        assertThat(Rows.text(WORDS, plan)).isEqualTo("Fra telefonen");
        second.send(told, "voice", Map.of());
        assertThat(Rows.text(WORDS, plan)).isEqualTo("Fra maskinen");
    }

    @Test
    void a_meeting_that_is_moved() {
        String plan = Workshop.plan(Workshop.as(Person.LEADER), Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor first = Workshop.as(Person.NAV_MENTOR);
        Visitor second = Workshop.elsewhere(Person.NAV_MENTOR);
        String address = Workshop.firstMeeting(first, plan).address();
        Visit earlier = second.open(address);
        String weeks1 = Workshop.today().plusWeeks(1).toString();
        String weeks2 = Workshop.today().plusWeeks(2).toString();

        first.send(first.open(address), "move", Map.of("move:to", weeks1));
        Visit told = second.send(earlier, "move", Map.of("move:to", weeks2));

        assertThat(told.document().select(".ldo-error-summary").text()).contains("Noen andre har lagret");
        assertThat(alert(told)).contains("Dette er lagret nå");
        assertThat(told.value("move:to")).isEqualTo(weeks2);
        second.send(told, "move", Map.of());
        assertThat(Rows.text("select planned_on from follow_up_meeting where plan_id = ?", plan))
                .isEqualTo(weeks2);
    }

    @Test
    void a_meeting_that_is_recorded() {
        String plan = Workshop.plan(Workshop.as(Person.LEADER), Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor first = Workshop.as(Person.NAV_MENTOR);
        Visitor second = Workshop.elsewhere(Person.NAV_MENTOR);
        String address = Workshop.firstMeeting(first, plan).address();
        Visit earlier = second.open(address);
        String next = Workshop.today().plusWeeks(4).toString();

        first.send(first.open(address), "record", Map.of("record:minutes", "Den første", "record:nextOn", next));
        Visit told = second.send(earlier, "record", Map.of("record:minutes", "Den andre", "record:nextOn", next));

        assertThat(told.document().select(".ldo-error-summary").text()).contains("skrevet referat fra dette møtet");
        assertThat(alert(told)).contains("Den første", "kan ikke endres").doesNotContain("erstatter");
        assertThat(told.value("record:minutes")).isEqualTo("Den andre");
        assertThat(told.document().getElementById("record:save").text()).isEqualTo("Legg til mitt referat");
        assertThat(Rows.text(MINUTES, plan)).isEqualTo("Den første");
        Visit refused = second.send(told, "record", Map.of("record:minutes", ""));
        assertThat(alert(refused)).contains("Den første", "Neste møte blir som det er avtalt");
        assertThat(refused.document().getElementById("record:save").text()).isEqualTo("Legg til mitt referat");
        Visit added = second.send(refused, "record", Map.of("record:minutes", "Den andre"));
        assertThat(added.document().select("main").text()).contains("Den første", "Den andre");
        second.send(told, "record", Map.of());
        assertThat(Rows.count(COUNT + "held_on is not null", plan)).isEqualTo(2);
        assertThat(Rows.count(COUNT + "held_on is null", plan)).isEqualTo(1);
    }

    @Test
    void why_a_position_is_part_time_while_its_hours_are_changed() {
        Visitor first = Workshop.as(Person.HR);
        Visitor second = Workshop.elsewhere(Person.HR);
        String word = Workshop.word();
        String job = Workshop.job(first, "Deltid " + word);
        String task = Workshop.task(first, job, "Rydde " + word);
        String position = Workshop.position(first, "Deltid " + word);
        String of = "?org=" + Workshop.BAKERY + "&id=";
        String jobForm = "/differentiation/jobForm" + of + job;
        first.send(first.open(jobForm), "job", Map.of("job:fullTimeMinutes", "30"));
        first.press(Workshop.board(first, position, task), "move", "move:go", Map.of());
        first.send(
                first.open("/differentiation/positionForm" + of + position),
                "position",
                Map.of("position:fullTimeMinutes", "30"));
        Visit earlier = second.open("/differentiation/partTime" + of + position);
        String need = "Arbeidet finnes bare om morgenen.";

        first.send(first.open(jobForm), "job", Map.of("job:fullTimeMinutes", "37,5"));
        Visit told = second.send(earlier, "partTime", Map.of("partTime:need", need));

        assertThat(told.document().select(".ldo-error-summary").text()).contains("37,5 timer");
        assertThat(told.value("partTime:need")).isEqualTo(need);
    }

    private static String alert(Visit page) {
        return page.document().select(".ds-alert").text();
    }

    private static String nameOf(String task) {
        return Rows.text("select name from job_task where id = ?", task);
    }
}
