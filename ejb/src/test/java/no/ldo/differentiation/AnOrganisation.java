package no.ldo.differentiation;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** An organisation of its own for each test on the real database, with two units and an account. */
public record AnOrganisation(OrganisationNumber number, UnitId kitchen, UnitId ward, UUID account) {
    private static final AtomicInteger NEXT = new AtomicInteger(50_000_000);

    /** Written with SQL: these tests are not about organisations. */
    public static AnOrganisation in(TestDatabase database) {
        AnOrganisation made =
                new AnOrganisation(nextNumber(), new UnitId(Ids.next()), new UnitId(Ids.next()), Ids.next());
        database.commit(made::write);
        return made;
    }

    private void write(EntityManager em) {
        em.createNativeQuery("insert into organisation (orgnr, name, kind, full_time_minutes, created_at, version)"
                        + " values (?, 'Prøvebedriften', 'COMPANY', 2250, '2026-01-01', 1)")
                .setParameter(1, number.digits())
                .executeUpdate();
        unit(em, kitchen, "KJ", "Kjøkken");
        unit(em, ward, "AVD", "Avdeling");
        em.createNativeQuery(
                        "insert into user_account (id, login_name, display_name, language, active, opened_at, version)"
                                + " values (?, ?, 'Prøve', 'nb', true, '2026-01-01', 1)")
                .setParameter(1, account.toString())
                .setParameter(2, account + "@example.no")
                .executeUpdate();
    }

    private void unit(EntityManager em, UnitId id, String code, String name) {
        em.createNativeQuery("insert into unit (id, organisation, code, name, version) values (?, ?, ?, ?, 1)")
                .setParameter(1, id.toString())
                .setParameter(2, number.digits())
                .setParameter(3, code)
                .setParameter(4, name)
                .executeUpdate();
    }

    private static OrganisationNumber nextNumber() {
        while (true) {
            String start = String.valueOf(NEXT.incrementAndGet());
            for (int control = 0; control < 10; control++) {
                if (OrganisationNumber.isValid(start + control)) {
                    return new OrganisationNumber(start + control);
                }
            }
        }
    }
}
