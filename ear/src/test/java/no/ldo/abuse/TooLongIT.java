package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten thousand letters in every field that takes words, past the limit that the browser keeps. Each is refused at its field
 * with a message, nothing is stored, and the text is still there to be shortened.
 */
class TooLongIT {
    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/jobForm?org=999000037, job, title styrkCode",
        "HR, /differentiation/positionForm?org=999000037, position, title purpose",
        "HR, /inclusion/correct?org=999000037, find, hireId",
        "LEADER, /training/open?org=999000037, open, participant workplaceMentor",
        "LEADER, /leadership/step?step=M1-2&org=999000037, step, B H M",
        "PARTICIPANT, /training/mine, voice, words",
        "PARTICIPANT, /training/mine, talk, comment",
        "ADMIN, /identity/newPerson, new, displayName loginName",
        "ADMIN, /identity/me, rename, displayName",
        "ADMIN, /organisation/newOrganisation, new, name",
        "ADMIN, /organisation/organisation?org=999000037, add, code name",
        "ADMIN, /organisation/organisation?org=999000037, change, organisationName",
    })
    void in_a_form_of_one_address(Person person, String address, String form, String fields) {
        refused(Workshop.as(person), visitor -> visitor.open(address), form, fields);
    }

    @Test
    void in_the_key_of_a_hire_and_the_number_of_an_organisation() {
        Visitor hr = Workshop.as(Person.HR);
        Visit hire = hr.open("/inclusion/record?org=" + Workshop.BAKERY);
        Visitor admin = Workshop.as(Person.ADMIN);
        Map<String, String> key = new HashMap<>(Workshop.hire(hire, "2022-01-03"));
        key.put("hire:hireId", Hostile.TOO_LONG);

        assertRefused(hr.send(hire, "hire", key), Stream.of("hire:hireId"));
        Map<String, String> number = Map.of("new:number", Hostile.TOO_LONG, "new:name", "Navn", "new:kind", "COMPANY");
        assertRefused(admin.send(admin.open("/organisation/newOrganisation"), "new", number), Stream.of("new:number"));
    }

    @Test
    void the_longest_advert_is_no_longer_when_a_browser_sends_its_lines() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, "Lang annonse " + Workshop.word());
        String advert = "Oppgaver:\n- Vaske gulv\n\nOm oss:\n" + "Vi er her.\n".repeat(9_085);
        Visit page = hr.open("/proposals/advert?org=" + Workshop.BAKERY + "&job=" + job);

        Visit lines = hr.send(page, "advert", Map.of("advert:text", advert.replace("\n", "\r\n")));
        assertThat(lines.value("advert:read")).hasSizeBetween(99_950, 100_000);
        hr.press(lines, "advert", "advert:store", Map.of("advert:read", advert.replace("\n", "\r\n")));

        assertThat(Rows.count("select count(*) from job_task where job_id = ? and name = 'Vaske gulv'", job))
                .isEqualTo(1);
    }

    @Test
    void in_a_task() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, "For langt " + Workshop.word());

        refused(hr, visitor -> Workshop.taskForm(visitor, job), "taskForm", "name doneWhen resultFor place");
    }

    @Test
    void in_a_person_and_a_mandate() {
        Visitor admin = Workshop.as(Person.ADMIN);
        String login = Workshop.person(admin);
        String id = Rows.text("select id from user_account where login_name = ?", login);

        refused(admin, visitor -> visitor.open("/identity/person?id=" + id), "change", "displayName loginName");
        Visit page = admin.open("/identity/person?id=" + id);
        Visit answer = admin.send(
                page,
                "grant",
                Map.of("grant:role", "LEADER", "grant:organisation", Hostile.TOO_LONG, "grant:unit", Hostile.TOO_LONG));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().select(".ldo-error-summary a[href]")).isNotEmpty();
    }

    @Test
    void in_a_unit() {
        Visitor admin = Workshop.as(Person.ADMIN);
        String unit = admin.open("/organisation/organisation?org=" + Workshop.BAKERY)
                .document()
                .select("a[href*='/organisation/unit?']")
                .first()
                .attr("href");

        refused(admin, visitor -> visitor.open(unit), "unit", "name");
    }

    @Test
    void in_the_goals_of_a_plan_its_talk_and_its_meeting() {
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        Workshop.firstMeeting(mentor, plan);
        Visit page = Workshop.writeGoal(leader, plan, "Et mål");
        Map<String, String> written =
                Workshop.goalFields(page).collect(Collectors.toMap(id -> id, any -> Hostile.TOO_LONG));

        Visit answer = leader.press(page, "edit", "edit:save", written);

        assertRefused(answer, written.keySet().stream());
        refused(leader, one -> one.open("/training/plan?org=" + Workshop.BAKERY + "&id=" + plan), "talk", "comment");
        refused(mentor, one -> Workshop.meetings(one, plan), "record", "minutes");
    }

    @Test
    void at_the_login() {
        Visitor guest = Visitor.guest(Portal.get().url(""));

        Visit answer = guest.signIn(guest.open("/login"), Hostile.TOO_LONG, Hostile.TOO_LONG);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.address()).startsWith("/login");
    }

    private static void refused(Visitor visitor, Function<Visitor, Visit> opened, String form, String fields) {
        Visit page = opened.apply(visitor);
        Map<String, String> written = Stream.of(fields.split(" "))
                .map(field -> form + ":" + field)
                .collect(Collectors.toMap(id -> id, any -> Hostile.TOO_LONG));

        Visit answer = visitor.send(page, form, Workshop.inAUnit(page, form, written));
        assertRefused(answer, written.keySet().stream());
    }

    private static void assertRefused(Visit answer, Stream<String> ids) {
        Refused.assertAt(answer, ids, Hostile.TOO_LONG);
    }
}
