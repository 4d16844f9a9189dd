package no.ldo.differentiation.advertising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import org.junit.jupiter.api.Test;

class AdvertRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final UUID position = database.inTransaction(
            em -> PositionsForTests.anApprovedPosition(em, company.number(), company.kitchen(), company.account()));

    @Test
    void an_advert_is_read_with_one_statement_in_its_language_and_organisation() {
        write("nb", 1, "Vi søker en kollega.\nÆØÅ 🍞");

        int statements = database.statementsOf(em ->
                new AdvertRepository(em).find(company.number(), position, "nb").isPresent());

        assertThat(statements).isEqualTo(1);
        assertThat(text("nb", company)).isEqualTo("Vi søker en kollega.\nÆØÅ 🍞");
        assertThat(text("nn", company)).isEmpty();
        assertThat(text("nb", AnOrganisation.in(database))).isEmpty();
    }

    @Test
    void the_database_keeps_one_text_a_language_for_a_version_that_exists() {
        write("nb", 1, "En");

        assertThatThrownBy(() -> write("nb", 1, "To")).hasStackTraceContaining("position_advert_language");
        assertThatThrownBy(() -> write("nn", 7, "Sju")).hasStackTraceContaining("position_advert_version_fk");
        assertThatThrownBy(() -> write("de", 1, "Deutsch")).hasStackTraceContaining("position_advert_spoken");
    }

    private String text(String language, AnOrganisation of) {
        return database.inTransaction(em -> new AdvertRepository(em)
                .find(of.number(), position, language)
                .map(Advert::text)
                .orElse(""));
    }

    private void write(String language, int number, String text) {
        SaveAdvert command = new SaveAdvert(position, language, number, text, 0);
        database.commit(em -> new AdvertRepository(em)
                .add(new Advert(company.number(), language, command, company.account(), Instant.EPOCH)));
    }
}
