package no.ldo.organisation;

import jakarta.persistence.EntityManager;

/** The tree of units on an entity manager of a test. */
public final class UnitsForTests {
    private UnitsForTests() {}

    public static UnitDirectory directory(EntityManager em) {
        return new UnitDirectory(new OrganisationRepository(em));
    }
}
