package no.ldo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.identity.Caller;
import no.ldo.identity.HeldMandate;
import no.ldo.identity.Role;
import no.ldo.identity.SignedIn;
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

    @Test
    void how_far_mandates_for_units_reach_in_several_organisations_is_read_with_one_statement() {
        List<AnOrganisation> several = List.of(AnOrganisation.in(database), AnOrganisation.in(database));
        AnOrganisation whole = AnOrganisation.in(database);
        List<OrganisationNumber> numbers = Stream.concat(several.stream(), Stream.of(whole))
                .map(AnOrganisation::number)
                .toList();
        List<ReachedUnits> reached = new ArrayList<>();

        int statements = database.statementsOf(
                em -> reached.add(reach(em, several, whole).in(numbers, Role.NAV_MENTOR)));

        assertThat(statements).isEqualTo(1);
        assertThat(reached.get(0).units())
                .containsExactlyInAnyOrderElementsOf(
                        several.stream().map(AnOrganisation::kitchen).toList());
        assertThat(reached.get(0).whole()).containsExactly(whole.number());
    }

    /** Nav mentor of the kitchens of some companies and of one company as a whole. */
    private static UnitReach reach(EntityManager em, List<AnOrganisation> kitchens, AnOrganisation whole) {
        Stream<HeldMandate> limited = kitchens.stream()
                .map(one -> new HeldMandate(Ids.next(), Role.NAV_MENTOR, one.number(), one.kitchen(), null));
        HeldMandate all = new HeldMandate(Ids.next(), Role.NAV_MENTOR, whole.number(), null, null);
        SignedIn mentor = new SignedIn(
                Ids.next(), "Nina", "nb", Stream.concat(limited, Stream.of(all)).toList());
        Caller caller = new Caller() {
            @Override
            public Optional<SignedIn> person() {
                return Optional.of(mentor);
            }
        };
        return new UnitReach(caller, UnitsForTests.directory(em));
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
