package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that have something left to give, job by job in order of their titles. The database would have to look at every
 * task of the organisation and sort them all for a page of fifty; so the jobs are listed first, and their tasks are asked
 * for in handfuls, each larger than the one before, until the page is full. Nearly always the first one fills it.
 */
@ApplicationScoped
class PoolRepository {
    private static final int FIRST_JOBS = 12;
    private static final int GROWTH = 4;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected PoolRepository() {}

    PoolRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Tasks of one page, in order, with the days that are taken of each; one more than the page has when there are more.
     *
     * @param units only jobs of these; null: of all
     */
    Map<UUID, Weekdays> page(OrganisationNumber organisation, @Nullable Collection<UnitId> units, PoolFilter filter) {
        List<UUID> jobs = jobs(organisation, units, filter);
        Map<UUID, Weekdays> page = new LinkedHashMap<>();
        int skip = filter.offset();
        int wanted = PoolFilter.CARDS + 1;
        int size = FIRST_JOBS;
        for (int from = 0; from < jobs.size() && page.size() < wanted; from += size, size *= GROWTH) {
            size = Math.min(size, jobs.size() - from);
            List<Object[]> found = tasks(jobs.subList(from, from + size), filter, skip + wanted - page.size());
            found.stream().skip(skip).forEach(row -> page.put((UUID) row[0], days((Number) row[1])));
            skip = Math.max(0, skip - found.size());
        }
        return page;
    }

    private List<UUID> jobs(OrganisationNumber organisation, @Nullable Collection<UnitId> units, PoolFilter filter) {
        return em.createQuery("""
                        select j.id from Job j
                        where j.organisation = :organisation and (:everywhere = true or j.unit in :units)
                          and (:anyJob = true or j.id = :job)
                        order by j.title, j.id
                        """, UUID.class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", UnitId.listed(units))
                .setParameter("anyJob", filter.job() == null)
                .setParameter("job", filter.job() == null ? UnitId.NONE.value() : filter.job())
                .getResultList();
    }

    private List<Object[]> tasks(List<UUID> jobs, PoolFilter filter, int most) {
        return em.createQuery("""
                        select t.id, (select sum(s.dayBits) from TaskShare s where s.taskId = t.id)
                        from JobTask t join Job j on j.id = t.jobId
                        where t.jobId in :jobs and t.authorisationOnly = false and t.level <= :level
                          and (:anyFamily = true or t.family = :family)
                          and (t.name like :search escape '!' or j.title like :search escape '!')
                          and coalesce((select sum(h.heldMinutes) from TaskShare h where h.taskId = t.id), 0)
                            < t.weekMinutes
                        order by j.title, j.id, t.line, t.id
                        """, Object[].class)
                .setParameter("jobs", jobs)
                .setParameter("level", filter.maxLevel())
                .setParameter("anyFamily", filter.family() == null)
                .setParameter("family", filter.family() == null ? WorkFamily.OTHER : filter.family())
                .setParameter("search", filter.likePattern())
                .setMaxResults(most)
                .getResultList();
    }

    private static Weekdays days(@Nullable Number bits) {
        return bits == null ? Weekdays.NONE : new Weekdays(bits.intValue());
    }
}
