package no.ldo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** An organisation from the page where it is taken in to the first job that HR writes, and a kind that was wrong. */
class NewOrganisationIT {
    private static final String CARPENTER = "999000452";
    private static final String OFFICE = "999000460";

    private final String portal = Portal.get().url("");
    private final Visitor admin = Visitor.signIn(portal, Person.ADMIN.loginName(), Person.PASSWORD);

    @Test
    void hr_writes_a_job_in_an_organisation_that_nobody_has_divided() {
        Visit organisation = open(CARPENTER, "Snekkeriet AS", "COMPANY");
        assertThat(organisation.document().select("#tree tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Snekkeriet AS", CARPENTER);
        Visitor hr = hrOf(CARPENTER);

        Visit form = hr.open("/differentiation/jobForm?org=" + CARPENTER);
        Visit job = hr.send(form, "job", Map.of("job:title", "Snekker"));

        assertThat(form.form("job").select("[id='job:unit'] option").eachText()).containsExactly("Snekkeriet AS");
        assertThat(job.redirected()).as(job.toString()).isTrue();
        assertThat(job.document().select("h1").text()).contains("Snekker");
        Visit divided = admin.send(
                admin.open("/organisation/organisation?org=" + CARPENTER),
                "add",
                Map.of("add:code", "LAKK", "add:name", "Lakkeriet"));
        assertThat(divided.document().select("#tree tbody tr:contains(LAKK) td:contains(Snekkeriet AS)"))
                .as("below the unit of the whole unless something else is chosen")
                .hasSize(1);
    }

    @Test
    void the_kind_is_chosen_and_a_wrong_one_is_corrected_and_logged() throws SQLException {
        Visit empty = admin.open("/organisation/newOrganisation");
        assertThat(empty.document().select("input[type=radio][checked]")).isEmpty();
        Visit refused = admin.send(empty, "new", Map.of("new:number", OFFICE, "new:name", "Nav Prøvested"));
        assertThat(refused.redirected()).isFalse();
        assertThat(refused.document().select(".ldo-error-summary").text()).contains("Type");
        Visit organisation = open(OFFICE, "Nav Prøvested", "COMPANY");

        Visit corrected = admin.send(organisation, "change", Map.of("change:kind", "NAV_OFFICE"));

        assertThat(corrected.redirected()).as(corrected.toString()).isTrue();
        assertThat(corrected.document().select("#facts").text()).contains("Nav-kontor");
        assertThat(text("select kind from organisation where orgnr = ?", OFFICE))
                .isEqualTo("NAV_OFFICE");
        assertThat(text(
                        "select facts from change_line where event = 'OrganisationChanged' and organisation = ?",
                        OFFICE))
                .contains("NAV_OFFICE");
    }

    @Test
    void whoever_has_several_organisations_searches_among_them() {
        Visitor mentor = Visitor.signIn(portal, Person.NAV_MENTOR.loginName(), Person.PASSWORD);

        assertThat(mentor.open("/organisation/choose?q=Bakeri")
                        .document()
                        .select(".ldo-choices h2")
                        .eachText())
                .containsExactly("Odderøya Bakeri AS");
        assertThat(mentor.open("/organisation/choose?q=999000053")
                        .document()
                        .select(".ldo-choices h2")
                        .eachText())
                .containsExactly("Havnehotellet AS");
        assertThat(mentor.open("/organisation/choose?q=finnes-ikke").document().text())
                .contains("Ingen virksomheter funnet");
    }

    private Visit open(String number, String name, String kind) {
        Visit opened = admin.send(
                admin.open("/organisation/newOrganisation"),
                "new",
                Map.of("new:number", number, "new:name", name, "new:kind", kind));
        assertThat(opened.redirected()).as(opened.toString()).isTrue();
        return opened;
    }

    private Visitor hrOf(String organisation) {
        String login = UUID.randomUUID() + "@new.example";
        Visit person = admin.send(
                admin.open("/identity/newPerson"),
                "new",
                Map.of("new:displayName", "Hanna Ny", "new:loginName", login, "new:password", Person.PASSWORD));
        admin.send(person, "grant", Map.of("grant:role", "HR_MANAGER", "grant:organisation", organisation));
        return Visitor.signIn(portal, login, Person.PASSWORD);
    }

    private static String text(String query, String value) throws SQLException {
        try (Connection connection = Portal.get().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as(query).isTrue();
                return rows.getString(1);
            }
        }
    }
}
