package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

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

    /** All that was written about a position, the latest first, and the shortest full time that it may have. One query. */
    PartTimeBasis basisOf(OrganisationNumber organisation, UUID position) {
        List<Object[]> rows = em.createQuery("select " + JobsBehind.FULL_TIMES + """
                        , n from Organisation o, TailoredPosition p left join PartTimeEntry n on n.positionId = p.id
                        where o.orgnr = :digits and p.id = :position order by n.storedAt desc, n.id
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("digits", organisation.digits())
                .setParameter("position", position)
                .setMaxResults(50)
                .getResultList();
        List<PartTimeNeed> written = rows.stream()
                .filter(row -> row[3] != null)
                .map(row -> ((PartTimeEntry) row[3]).read())
                .toList();
        return new PartTimeBasis(JobsBehind.shortest(rows.get(0)), written);
    }
}
