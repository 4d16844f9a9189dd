package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes about a job or a position chooses among the units of the own mandate, and none is chosen for them. */
class OwnUnitsIT {
    @ParameterizedTest
    @CsvSource({
        "/differentiation/jobForm, job",
        "/differentiation/positionForm, position",
        "/templates/template?code=renholder, template"
    })
    void hr_of_a_unit_is_offered_that_unit_alone(String address, String form) {
        Visitor hr = Workshop.as(Workshop.hrManagerOf(Workshop.as(Person.ADMIN), "PAKK"));

        Visit page = hr.open(with(address));

        assertThat(page.document().select("[id='" + form + ":unit'] option").eachText())
                .containsExactly("Pakkeri");
        Visit saved = hr.send(page, form, Map.of(form + ":title", "Egen enhet " + Workshop.word()));
        assertThat(saved.redirected()).as(saved.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/differentiation/jobForm, job",
        "/differentiation/positionForm, position",
        "/templates/template?code=renholder, template"
    })
    void hr_of_all_units_chooses_one_and_is_told_so_at_the_field(String address, String form) {
        Visitor hr = Workshop.as(Person.HR);
        Visit page = hr.open(with(address));
        assertThat(page.value(form + ":unit")).isEmpty();

        Visit refused = hr.send(page, form, Map.of(form + ":title", "Uten enhet"));

        assertThat(refused.redirected()).isFalse();
        assertThat(refused.document().select(".ldo-error-summary").text()).contains("Enhet");
        assertThat(refused.document().getElementById(form + ":unit").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(refused.value(form + ":title")).isEqualTo("Uten enhet");
    }

    private static String with(String address) {
        return address + (address.contains("?") ? "&" : "?") + "org=" + Workshop.BAKERY;
    }
}
