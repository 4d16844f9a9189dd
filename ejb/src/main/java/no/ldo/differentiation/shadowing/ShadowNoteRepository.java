package no.ldo.differentiation.shadowing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

@ApplicationScoped
class ShadowNoteRepository {
    private static final String OF_JOB =
            "select n from ShadowNote n where n.organisation = :organisation and n.jobId = :job and n.name is not null ";

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected ShadowNoteRepository() {}

    ShadowNoteRepository(EntityManager em) {
        this.em = em;
    }

    void add(ShadowNote note) {
        em.persist(note);
        em.flush();
    }

    /** Held until the end of the transaction: the same observation sent twice comes one after the other. */
    Optional<ShadowNote> lock(UUID id) {
        return Optional.ofNullable(em.find(ShadowNote.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the job with these ids, cleared ones too; held until the end of the transaction. */
    List<ShadowNote> lock(OrganisationNumber organisation, UUID job, Collection<UUID> ids) {
        return em.createQuery(
                        "select n from ShadowNote n where n.organisation = :organisation and n.jobId = :job"
                                + " and n.id in :ids order by n.id",
                        ShadowNote.class)
                .setParameter("organisation", organisation)
                .setParameter("job", job)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What an account has noted about a job, oldest first. */
    List<ShadowNote> notedBy(OrganisationNumber organisation, UUID job, UUID account) {
        return em.createQuery(OF_JOB + "and n.notedBy = :account order by n.startedAt, n.id", ShadowNote.class)
                .setParameter("organisation", organisation)
                .setParameter("job", job)
                .setParameter("account", account)
                .getResultList();
    }

    /** All that has ended, whoever noted it, oldest first. */
    List<ShadowNote> ended(OrganisationNumber organisation, UUID job) {
        return em.createQuery(OF_JOB + "and n.endedAt is not null order by n.startedAt, n.id", ShadowNote.class)
                .setParameter("organisation", organisation)
                .setParameter("job", job)
                .getResultList();
    }

    /** How many the job holds, cleared ones too. */
    long count(OrganisationNumber organisation, UUID job) {
        return em.createQuery(
                        "select count(n) from ShadowNote n where n.organisation = :organisation and n.jobId = :job",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("job", job)
                .getSingleResult();
    }

    /** @return how many there were */
    int removeBefore(Instant moment) {
        return em.createQuery("delete from ShadowNote n where n.startedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
