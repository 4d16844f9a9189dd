package no.ldo.differentiation.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TaskFileRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected TaskFileRepository() {}

    TaskFileRepository(EntityManager em) {
        this.em = em;
    }

    void add(TaskFile file) {
        em.persist(file);
    }

    Optional<TaskFile> find(UUID id) {
        return Optional.ofNullable(em.find(TaskFile.class, id));
    }

    /** Held until the end of the transaction: the same file is stored once. */
    Optional<TaskFile> lock(UUID id) {
        return Optional.ofNullable(em.find(TaskFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Throws away files that nobody came back to. */
    void removeBefore(Instant moment) {
        em.createQuery("delete from TaskFile f where f.handedInAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
