package no.ldo.differentiation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.differentiation.AnOrganisation;
import no.ldo.local.TestDatabase;
import org.junit.jupiter.api.Test;

class SupervisionRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void what_a_unit_has_said_is_read_for_its_organisation_only() {
        AnOrganisation other = AnOrganisation.in(database);
        database.commit(em -> {
            SupervisionRepository supervisions = new SupervisionRepository(em);
            supervisions.add(new UnitSupervision(company.number(), company.kitchen(), 300));
            supervisions.add(new UnitSupervision(other.number(), other.kitchen(), 60));
        });

        assertThat(database.statementsOf(em -> assertThat(new SupervisionRepository(em).of(company.number()))
                        .hasEntrySatisfying(
                                company.kitchen(),
                                said -> assertThat(said.weekMinutes()).isEqualTo(300))
                        .hasSize(1)))
                .isEqualTo(1);
    }
}
