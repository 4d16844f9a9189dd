package no.ldo.differentiation.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FrameRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected FrameRepository() {}

    FrameRepository(EntityManager em) {
        this.em = em;
    }

    /** Stores at once: two who begin it together are told here and not when the transaction ends. */
    void add(PositionFrame frame) {
        em.persist(frame);
        em.flush();
    }

    Optional<PositionFrame> find(UUID position) {
        return Optional.ofNullable(em.find(PositionFrame.class, position));
    }

    Map<UUID, Frame> of(Collection<UUID> positions) {
        Map<UUID, Frame> found = new HashMap<>();
        if (!positions.isEmpty()) {
            em.createQuery("select f from PositionFrame f where f.positionId in :positions", PositionFrame.class)
                    .setParameter("positions", positions)
                    .getResultStream()
                    .forEach(frame -> found.put(frame.positionId(), frame.frame()));
        }
        return found;
    }
}
