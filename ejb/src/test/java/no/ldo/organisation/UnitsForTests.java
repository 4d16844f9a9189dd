package no.ldo.organisation;

import jakarta.persistence.EntityManager;

/** The tree of units on an entity manager of a test. */
public final class UnitsForTests {
    private UnitsForTests() {}

    public static UnitDirectory directory(EntityManager em) {
        OrganisationRepository organisations = new OrganisationRepository(em);
        return new UnitDirectory(organisations, new UnitsRead(organisations));
    }
}
