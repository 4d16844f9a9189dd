package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Takes jobs away. Their tasks, files that wait and notes of shadowing go with them in the database. */
@ApplicationScoped
class JobRemovalRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected JobRemovalRepository() {}

    JobRemovalRepository(EntityManager em) {
        this.em = em;
    }

    /** Locks the job, so that a move of one of its tasks that is under way is carried out before anything is read. */
    void lock(OrganisationNumber organisation, UUID job) {
        em.createQuery("select j from Job j where j.organisation = :organisation and j.id = :job", Job.class)
                .setParameter("organisation", organisation)
                .setParameter("job", job)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Where a job is and what would go with it, as it is stored now.
     *
     * @return empty when the organisation has no such job
     */
    Optional<Found> find(OrganisationNumber organisation, UUID job) {
        return em.createQuery("""
                        select j.unit, (select count(t.id) from JobTask t where t.jobId = j.id),
                          (select count(n.id) from ShadowNote n where n.jobId = j.id and n.name is not null)
                        from Job j where j.organisation = :organisation and j.id = :job
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("job", job)
                .getResultStream()
                .map(read -> new Found((UnitId) read[0], new JobContent(number(read[1]), number(read[2]))))
                .findFirst();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** A job that may be removed. */
    record Found(UnitId unit, JobContent content) {}

    void remove(Job job) {
        em.remove(job);
        em.flush();
    }
}
