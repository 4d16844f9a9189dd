package no.ldo.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HireRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected HireRepository() {}

    HireRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Locks the organisation's hires until the transaction ends, and reads then which years are closed: a year that
     * somebody is closing meanwhile is waited for, and is closed for this transaction too.
     */
    LockedHires lock(OrganisationNumber organisation) {
        HireKeys keys = new HireKeys(writer(organisation).lockSecret());
        return new LockedHires(keys, closedYears(organisation));
    }

    /** Writes in bulk on the connection of this transaction. */
    HireWriter writer(OrganisationNumber organisation) {
        return new HireWriter(em, organisation);
    }

    Optional<Hire> byKey(OrganisationNumber organisation, String hireKey) {
        return em.createQuery(
                        "select h from Hire h where h.organisation = :organisation and h.hireKey = :key", Hire.class)
                .setParameter("organisation", organisation)
                .setParameter("key", hireKey)
                .getResultStream()
                .findFirst();
    }

    /** What is stored under the keys; at most 1,000 keys a call. */
    List<StoredHire> stored(OrganisationNumber organisation, Collection<String> hireKeys) {
        return em.createQuery("""
                        select new no.ldo.inclusion.StoredHire(h.hireKey, h.hiredOn, h.unit, h.employment, h.answer)
                        from Hire h where h.organisation = :organisation and h.hireKey in :keys
                        """, StoredHire.class)
                .setParameter("organisation", organisation)
                .setParameter("keys", hireKeys)
                .getResultList();
    }

    /**
     * Newest first; hires of closed years have no day and come last in their month.
     *
     * @param year only of this; null: of all
     * @param units only of these; null: of all
     */
    List<RecordedHire> list(
            OrganisationNumber organisation,
            @Nullable Integer year,
            @Nullable Collection<UnitId> units,
            PageRequest page) {
        TypedQuery<RecordedHire> query = em.createQuery(
                "select new no.ldo.inclusion.RecordedHire(h.month, h.hiredOn, h.unit, h.employment) from Hire h where "
                        + asked(year, units) + " order by h.month desc, h.hiredOn desc, h.id desc",
                RecordedHire.class);
        return asked(query, organisation, year, units)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** How many hires the same list has, whatever the page. */
    long count(OrganisationNumber organisation, @Nullable Integer year, @Nullable Collection<UnitId> units) {
        if (year == null && units == null) {
            return count(organisation);
        }
        TypedQuery<Long> query =
                em.createQuery("select count(h.id) from Hire h where " + asked(year, units), Long.class);
        return asked(query, organisation, year, units).getSingleResult();
    }

    private static String asked(@Nullable Integer year, @Nullable Collection<UnitId> units) {
        return "h.organisation = :organisation"
                + (year == null ? "" : " and h.month between :first and :last")
                + (units == null ? "" : " and h.unit in :units");
    }

    private static <T> TypedQuery<T> asked(
            TypedQuery<T> query,
            OrganisationNumber organisation,
            @Nullable Integer year,
            @Nullable Collection<UnitId> units) {
        query.setParameter("organisation", organisation);
        if (year != null) {
            query.setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 1));
        }
        return units == null ? query : query.setParameter("units", UnitId.listed(units));
    }

    /** How many hires are recorded; kept with every file, since counting 20,000 rows costs more than the page. */
    long count(OrganisationNumber organisation) {
        List<?> kept = em.createNativeQuery("select recorded from hire_secret where organisation = ?1")
                .setParameter(1, organisation.digits())
                .getResultList();
        return kept.isEmpty() ? 0 : ((Number) kept.get(0)).longValue();
    }

    Set<Integer> closedYears(OrganisationNumber organisation) {
        List<?> years = em.createNativeQuery("select year from hire_year_closed where organisation = ?1")
                .setParameter(1, organisation.digits())
                .getResultList();
        Set<Integer> closed = new HashSet<>();
        years.forEach(year -> closed.add(((Number) year).intValue()));
        return closed;
    }

    /** Years in which a hire was recorded, latest first. */
    List<Integer> yearsWithHires(OrganisationNumber organisation) {
        List<?> years = em.createNativeQuery(
                        "select distinct year(month) from hire where organisation = ?1 order by 1 desc")
                .setParameter(1, organisation.digits())
                .getResultList();
        return years.stream().map(year -> ((Number) year).intValue()).toList();
    }

    Targets targets(OrganisationNumber organisation) {
        return new Targets(em.createQuery("""
                        select t from InclusionTarget t where t.organisation = :organisation or t.organisation is null
                        """, InclusionTarget.class)
                .setParameter("organisation", organisation)
                .getResultList());
    }

    /** Sums per unit from the first month to the last, both included. */
    List<UnitSums> sumsByUnit(OrganisationNumber organisation, LocalDate firstMonth, LocalDate lastMonth) {
        List<?> rows = em.createNativeQuery("""
                        select unit_id, sum(hires), sum(yes), sum(no), sum(not_answered) from hire_month
                        where organisation = ?1 and month between ?2 and ?3 group by unit_id
                        """)
                .setParameter(1, organisation.digits())
                .setParameter(2, firstMonth)
                .setParameter(3, lastMonth)
                .getResultList();
        return rows.stream().map(row -> UnitSums.of((Object[]) row)).toList();
    }

    /** The same sums, counted from the rows themselves: must always be equal. */
    List<UnitSums> countedByUnit(OrganisationNumber organisation, LocalDate firstMonth, LocalDate lastMonth) {
        List<?> rows = em.createNativeQuery("""
                        select unit_id, count(*), sum(answer = 'YES'), sum(answer = 'NO'), sum(answer = 'NOT_ANSWERED')
                        from hire where organisation = ?1 and counted and month between ?2 and ?3 group by unit_id
                        """)
                .setParameter(1, organisation.digits())
                .setParameter(2, firstMonth)
                .setParameter(3, lastMonth)
                .getResultList();
        return rows.stream().map(row -> UnitSums.of((Object[]) row)).toList();
    }
}
