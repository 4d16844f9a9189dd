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

/**
 * A national identity number in the fields that take words: each is refused at its field, nothing is stored, and what was
 * written is still there. The number is invented, of the range for tests.
 */
class IdentityNumberIT {
    private static final String TEXT = "Ring 018100 00186 i morgen";

    @ParameterizedTest
    @CsvSource({
        "HR, /differentiation/jobForm?org=999000037, job, title",
        "HR, /differentiation/positionForm?org=999000037, position, title purpose",
        "LEADER, /leadership/step?step=M1-2&org=999000037, step, B H M",
        "PARTICIPANT, /training/mine, voice, words",
        "PARTICIPANT, /training/mine, talk, comment",
    })
    void in_a_form_of_one_address(Person person, String address, String form, String fields) {
        refused(Workshop.as(person), address, form, fields);
    }

    @Test
    void in_a_task() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, "Uten nummer " + Workshop.word());

        refused(hr, Workshop.taskForm(hr, job).address(), "taskForm", "name doneWhen resultFor place");
        assertThat(Rows.text("select count(*) from job_task where job_id = ?", job))
                .isEqualTo("0");
    }

    private static void refused(Visitor visitor, String address, String form, String fields) {
        Map<String, String> written = Stream.of(fields.split(" "))
                .map(field -> form + ":" + field)
                .collect(Collectors.toMap(id -> id, any -> TEXT));

        Visit page = visitor.open(address);
        Visit answer = visitor.send(page, form, Workshop.inAUnit(page, form, written));

        Refused.assertAt(answer, written.keySet().stream(), TEXT);
        assertThat(answer.document().select(".ldo-error-summary").text()).contains("fødselsnummer");
        Visit anew = visitor.open(address);
        written.keySet().forEach(id -> assertThat(anew.value(id)).as(id).isNotEqualTo(TEXT));
    }
}
