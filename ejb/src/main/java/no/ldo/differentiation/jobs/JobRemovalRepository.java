package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

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

    void remove(Job job) {
        em.remove(job);
        em.flush();
    }
}
