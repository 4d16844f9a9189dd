package no.ldo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class OrganisationRepositoryRT {
    private static final OrganisationNumber BOATYARD = new OrganisationNumber("999000401");
    private static final OrganisationNumber FLOWERS = new OrganisationNumber("999000428");
    private static final OrganisationNumber STRANGER = new OrganisationNumber("999000436");

    private final TestDatabase database = TestDatabase.get();

    @Test
    void one_s_own_organisations_are_found_by_name_or_number() {
        rolledBack(em -> {
            OrganisationRepository organisations = threeOrganisations(em);
            List<OrganisationNumber> own = List.of(BOATYARD, FLOWERS);

            assertThat(organisations.named(own, searching(null)))
                    .extracting(OrganisationRow::number)
                    .containsExactly(FLOWERS, BOATYARD);
            assertThat(organisations.named(own, searching("båt")))
                    .extracting(OrganisationRow::number)
                    .containsExactly(BOATYARD);
            assertThat(organisations.named(own, searching("000428")))
                    .extracting(OrganisationRow::number)
                    .containsExactly(FLOWERS);
            assertThat(organisations.named(own, searching("fremmed"))).isEmpty();
        });
    }

    @Test
    void an_organisation_from_before_gets_the_unit_that_new_ones_begin_with() {
        rolledBack(em -> {
            OrganisationRepository organisations = threeOrganisations(em);
            organisations.add(new Unit(Ids.next(), FLOWERS, "BUTIKK", "Butikken", null));

            em.createNativeQuery(migration()).executeUpdate();

            assertThat(organisations.units(FLOWERS)).extracting(UnitRow::code).containsExactly("BUTIKK");
            assertThat(organisations.units(BOATYARD)).singleElement().satisfies(unit -> {
                assertThat(unit.name()).isEqualTo("Båtbyggeriet AS");
                assertThat(unit.code()).isEqualTo(BOATYARD.digits());
                assertThat(unit.parent()).isNull();
            });
        });
    }

    private static OrganisationRepository threeOrganisations(EntityManager em) {
        OrganisationRepository organisations = new OrganisationRepository(em);
        organisations.add(company(BOATYARD, "Båtbyggeriet AS"));
        organisations.add(company(FLOWERS, "Blomsterhjørnet AS"));
        organisations.add(company(STRANGER, "Fremmed Båt AS"));
        return organisations;
    }

    private static Organisation company(OrganisationNumber number, String name) {
        return new Organisation(number, name, OrganisationKind.COMPANY, Instant.EPOCH);
    }

    private static PageRequest searching(String words) {
        return new PageRequest(1, 25, null, false, words);
    }

    private static String migration() {
        try (InputStream file =
                OrganisationRepository.class.getResourceAsStream("/db/migration/V233__first_unit.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace(";", "");
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Leaves nothing behind for other tests. */
    private void rolledBack(Consumer<EntityManager> work) {
        try (EntityManager em = database.factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
