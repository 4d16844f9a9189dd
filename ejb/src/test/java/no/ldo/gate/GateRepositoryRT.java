package no.ldo.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;

class GateRepositoryRT {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000126");
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    private final TestDatabase database = TestDatabase.get();

    @Test
    void a_passed_gate_is_an_open_task_until_it_is_settled() {
        UUID position = Ids.next();
        UUID account = Ids.next();
        database.commit(em -> {
            em.createNativeQuery(
                            "insert ignore into organisation (orgnr, name, kind, created_at, version) values (?, 'Bakeri', 'COMPANY', utc_timestamp(6), 1)")
                    .setParameter(1, COMPANY.digits())
                    .executeUpdate();
            em.createNativeQuery(
                            "insert into user_account (id, login_name, display_name, language, active, opened_at, version) values (?, ?, 'Hanne', 'nb', true, utc_timestamp(6), 1)")
                    .setParameter(1, account.toString())
                    .setParameter(2, account + "@example.no")
                    .executeUpdate();
            new GateRepository(em).add(new PassedGate(passed(position, account)));
        });

        database.commit(em -> {
            assertThat(new GateRepository(em).open(COMPANY)).hasSize(1);
            assertThat(new GateRepository(em).withOpenTasks(Gate.A)).contains(COMPANY);
            assertThat(new GateRepository(em).withOpenTasks(Gate.B)).doesNotContain(COMPANY);
            PassedGate passed = new GateRepository(em).of(COMPANY, position).get(0);
            assertThat(passed.told())
                    .isEqualTo(passed(position, account, passed.told().id()));
            passed.settle(THEN.plusSeconds(1));
        });

        database.commit(em -> {
            assertThat(new GateRepository(em).open(COMPANY)).isEmpty();
            assertThat(new GateRepository(em).of(COMPANY, position)).hasSize(1);
        });
    }

    private static GateOverride passed(UUID position, UUID account) {
        return passed(position, account, Ids.next());
    }

    private static GateOverride passed(UUID position, UUID account, UUID id) {
        return new GateOverride(
                id,
                Gate.A,
                COMPANY,
                position,
                4,
                "Modul 2 til 5 er ikke publisert ennå",
                account,
                "Hanne",
                THEN,
                LocalDate.of(2026, 3, 8),
                true,
                null);
    }
}
