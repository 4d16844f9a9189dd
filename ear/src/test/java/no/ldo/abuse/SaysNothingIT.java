package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of nothing but spaces or signs that are not seen, in fields that must be filled in: told there, nothing is stored. */
class SaysNothingIT {
    private static final String EM_SPACE = "\u2003";
    private static final String NO_BREAK = "\u00A0";
    private static final String NO_WIDTH = "\u200B";

    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/jobForm?org=999000037, job, title",
        "HR, /differentiation/positionForm?org=999000037, position, title",
        "PARTICIPANT, /training/mine, talk, comment",
        "ADMIN, /identity/newPerson, new, displayName",
        "ADMIN, /identity/me, rename, displayName",
        "ADMIN, /organisation/organisation?org=999000037, change, organisationName",
    })
    void in_a_form_of_one_address(Person person, String address, String form, String field) {
        Visitor visitor = Workshop.as(person);

        Stream.of(EM_SPACE, NO_BREAK, NO_WIDTH)
                .forEach(text -> refused(visitor.send(visitor.open(address), form, Map.of(form + ":" + field, text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {EM_SPACE, NO_BREAK, NO_WIDTH})
    void in_the_minutes_of_a_meeting_and_the_reason_for_an_approval(String text) {
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        String next = Workshop.today().plusWeeks(4).toString();

        refused(mentor.send(
                Workshop.firstMeeting(mentor, plan), "record", Map.of("record:minutes", text, "record:nextOn", next)));
        refused(leader.press(
                leader.open("/training/plan?org=" + Workshop.BAKERY + "&id=" + plan),
                "approvals",
                "approvals:onBehalf",
                Map.of("approvals:reason", text.repeat(12))));

        assertThat(Rows.count("select count(*) from follow_up_meeting where plan_id = ? and held_on is not null", plan))
                .isZero();
    }

    @Test
    void in_the_town_of_a_unit_it_is_where_the_unit_above_is() {
        Visitor admin = Workshop.as(Person.ADMIN);
        String unit = admin.open("/organisation/organisation?org=" + Workshop.BAKERY)
                .document()
                .select("a[href*='/organisation/unit?']")
                .first()
                .attr("href");
        Visit form = admin.open(unit);
        Map<String, String> before = Stream.of("unit:town").collect(Collectors.toMap(id -> id, form::value));

        Stream.of(EM_SPACE, NO_BREAK, NO_WIDTH)
                .forEach(text -> assertThat(admin.send(admin.open(unit), "unit", Map.of("unit:town", text))
                                .document()
                                .select(".ldo-error-summary"))
                        .isEmpty());

        assertThat(admin.open(unit).value("unit:town")).isEmpty();
        admin.send(admin.open(unit), "unit", before);
    }

    private static void refused(Visit answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.document().select(".ldo-error-summary li"))
                .as(answer.toString())
                .isNotEmpty();
    }
}
