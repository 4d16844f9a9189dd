package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RunRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected RunRepository() {}

    RunRepository(EntityManager em) {
        this.em = em;
    }

    /** Stores at once: a key that has been used meanwhile is found here and not when the transaction ends. */
    void add(CompositionRun run) {
        em.persist(run);
        em.flush();
    }

    void remove(CompositionRun run) {
        em.remove(run);
    }

    Optional<CompositionRun> find(UUID id) {
        return Optional.ofNullable(em.find(CompositionRun.class, id));
    }

    /** Held until the end of the transaction: noting, cancelling and deleting come one after the other. */
    Optional<CompositionRun> lock(UUID id) {
        return Optional.ofNullable(em.find(CompositionRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The run that an account has started under a key. */
    Optional<CompositionRun> sent(UUID account, String key) {
        return em.createQuery(
                        "select r from CompositionRun r where r.startedBy = :account and r.sentKey = :key",
                        CompositionRun.class)
                .setParameter("account", account)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Runs that have not ended and are, by the database, worked on by the node. */
    List<UUID> openOf(String node) {
        return open("and r.node = :node", "node", node);
    }

    /** Runs of any node that have not ended though they were taken in before the moment. */
    List<UUID> openSince(Instant moment) {
        return open("and r.queuedAt < :moment", "moment", moment);
    }

    private List<UUID> open(String which, String name, Object value) {
        return em.createQuery("select r.id from CompositionRun r where r.state in :open " + which, UUID.class)
                .setParameter("open", List.of(RunState.QUEUED, RunState.RUNNING))
                .setParameter(name, value)
                .getResultList();
    }

    /** @return how many there were */
    int removeEndedBefore(Instant moment) {
        return em.createQuery("delete from CompositionRun r where r.endedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
