package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PartTimeRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected PartTimeRepository() {}

    PartTimeRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once, so that two people who begin at the same time are told apart by the database. */
    void add(PartTimeEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** All that was written about a position, one entry for each number of hours, the latest first. */
    List<PartTimeEntry> of(UUID position) {
        return em.createQuery(
                        "select n from PartTimeEntry n where n.positionId = :position order by n.storedAt desc, n.id",
                        PartTimeEntry.class)
                .setParameter("position", position)
                .setMaxResults(50)
                .getResultList();
    }
}
