package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts in every field that takes words: stored as they were written, and shown as they were written. */
class HostileTextIT {
    static Stream<String> texts() {
        return Hostile.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void in_a_job_and_its_task(String text) {
        Visitor hr = Workshop.as(Person.HR);
        Visit empty = Workshop.jobForm(hr);
        Visit job = hr.send(empty, "job", Workshop.inAUnit(empty, "job", Map.of("job:title", text)));
        Hostile.assertShown(job, text);
        String id = Workshop.idIn(job);

        Visit shown = hr.send(
                Workshop.taskForm(hr, id),
                "taskForm",
                Map.of(
                        "taskForm:name", text,
                        "taskForm:doneWhen", text,
                        "taskForm:resultFor", text,
                        "taskForm:place", text,
                        "taskForm:days", "1"));
        Hostile.assertShown(shown, text);
        Visit form = hr.open(Workshop.taskForm(hr, id).address() + "&task="
                + Rows.text("select id from job_task where job_id = ?", id));

        Stream.of("name", "doneWhen", "resultFor", "place")
                .forEach(field -> Hostile.assertInControl(form, "taskForm:" + field, text));
        Hostile.assertShown(hr.open("/differentiation/jobs?org=" + Workshop.BAKERY + "&q=" + encoded(text)), text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void in_a_position(String text) {
        Visitor hr = Workshop.as(Person.HR);
        Visit form = hr.open("/differentiation/positionForm?org=" + Workshop.BAKERY);

        Visit board = hr.send(
                form,
                "position",
                Workshop.inAUnit(form, "position", Map.of("position:title", text, "position:purpose", text)));
        Hostile.assertShown(board, text);
        String query = "?org=" + Workshop.BAKERY + "&id=" + Workshop.idIn(board);
        Visit again = hr.open("/differentiation/positionForm" + query);

        Hostile.assertInControl(again, "position:title", text);
        Hostile.assertInControl(again, "position:purpose", text);
        Hostile.assertShown(hr.open("/differentiation/position" + query), text);
        Hostile.assertShown(hr.open("/differentiation/positions?org=" + Workshop.BAKERY + "&q=" + encoded(text)), text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void in_a_plan_its_talk_and_its_meeting(String text) {
        String participant = Workshop.person(Workshop.as(Person.ADMIN));
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, participant);
        Visit edited = Workshop.writeGoal(leader, plan, text);
        Workshop.goalFields(edited).forEach(id -> Hostile.assertInControl(edited, id, text));
        assertThat(Workshop.goalFields(edited)).hasSize(4);

        Visitor self = Workshop.as(participant);
        Visit mine = self.open("/training/mine");
        self.send(mine, "voice", Map.of("voice:words", text));
        self.send(self.open("/training/mine"), "talk", Map.of("talk:comment", text));
        Visit page = leader.open("/training/plan?org=" + Workshop.BAKERY + "&id=" + plan);
        assertThat(page.document().select(".ldo-pre").stream().map(Element::wholeText))
                .as("own words and comment")
                .containsExactly(text, text);
        Hostile.assertHarmless(page);
        Hostile.assertInControl(self.open("/training/mine"), "voice:words", text);

        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        String next = Workshop.today().plusWeeks(4).toString();
        Visit recorded = mentor.send(
                Workshop.firstMeeting(mentor, plan), "record", Map.of("record:minutes", text, "record:nextOn", next));
        Hostile.assertShown(recorded, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void in_the_answers_of_a_leader(String text) {
        Visitor leader = Workshop.as(Workshop.leader(Workshop.as(Person.ADMIN)));
        leader.send(leader.open("/leadership/course?org=" + Workshop.HOTEL), "course", Map.of());
        String address = "/leadership/step?step=M1-2&org=" + Workshop.HOTEL;
        Visit step = leader.open(address);
        Map<String, String> written = step.document().select("form#step textarea").stream()
                .collect(Collectors.toMap(Element::id, any -> text));

        leader.press(step, "step", "step:save", written);
        Visit again = leader.open(address);

        assertThat(written).isNotEmpty();
        written.keySet().forEach(id -> Hostile.assertInControl(again, id, text));
        Hostile.assertShown(leader.open("/leadership/answers?org=" + Workshop.HOTEL), text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void in_the_name_of_a_person(String text) {
        Visitor admin = Workshop.as(Person.ADMIN);
        String login = Workshop.word() + "@hostile.example";

        Visit person = admin.send(
                Workshop.newPersonForm(admin),
                "new",
                Map.of("new:displayName", text, "new:loginName", login, "new:password", Person.PASSWORD));

        Hostile.assertShown(person, text);
        Hostile.assertInControl(person, "change:displayName", text);
        Hostile.assertShown(admin.send(admin.open("/identity/people"), "search", Map.of("search:words", login)), text);
        Visit own = Workshop.as(login).open("/identity/me");
        Hostile.assertInControl(own, "rename:displayName", text);
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void in_the_name_of_an_organisation_and_a_unit(String number, String text) {
        Visitor admin = Workshop.as(Person.ADMIN);

        Visit opened = admin.send(
                admin.open("/organisation/newOrganisation"),
                "new",
                Map.of("new:number", number, "new:name", text, "new:kind", "COMPANY"));
        Hostile.assertShown(opened, text);
        Visit added = admin.send(opened, "add", Map.of("add:code", "HOSTILE", "add:name", text));

        Hostile.assertShown(added, text);
        Hostile.assertInControl(added, "change:organisationName", text);
        String unit = added.document()
                .select("a[href*='/organisation/unit?']")
                .first()
                .attr("href");
        Hostile.assertInControl(admin.open(unit), "unit:name", text);
        Hostile.assertShown(admin.open("/organisation/organisations?q=" + number), text);
    }

    static Stream<Arguments> organisations() {
        return Stream.of(
                Arguments.of("999000177", Hostile.MARKUP),
                Arguments.of("999000185", Hostile.CODE),
                Arguments.of("999000193", Hostile.LETTERS));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN, /organisation/organisations",
        "ADMIN, /organisation/choose",
        "HR, /differentiation/jobs",
        "HR, /differentiation/positions",
        "HR, /audit/changes",
    })
    void in_a_search(Person person, String page) {
        Visitor visitor = Workshop.as(person);

        Hostile.ALL.forEach(text -> Hostile.assertHarmless(visitor.open(page + "?q=" + encoded(text))));
        Hostile.assertHarmless(visitor.open(page + "?q=" + "%25_!%5C%27".repeat(300)));
        Hostile.assertHarmless(visitor.open(page + "?q=&sort=" + encoded(Hostile.MARKUP) + "&page=99999999999"));
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, /identity/people", "HR, /training/plans"})
    void in_a_search_for_people(Person person, String page) {
        Visitor visitor = Workshop.as(person);

        Hostile.ALL.forEach(text -> Hostile.assertInControl(
                visitor.send(visitor.open(page), "search", Map.of("search:words", text)), "search:words", text));
        Visit cut = visitor.send(visitor.open(page), "search", Map.of("search:words", Hostile.TOO_LONG));
        Hostile.assertInControl(cut, "search:words", Hostile.TOO_LONG.substring(0, 100));
        Hostile.assertHarmless(visitor.open(page + "?found=" + encoded(Hostile.MARKUP)));
        Hostile.assertHarmless(visitor.open(page + "?sort=" + encoded(Hostile.MARKUP) + "&page=99999999999"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
