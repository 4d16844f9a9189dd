package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.board.BoardHistory.Noted;

/** The notes of moves. */
@ApplicationScoped
class MoveRepository {
    /** How many steps back and forward are known. */
    private static final int NEWEST = 100;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected MoveRepository() {}

    MoveRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once: the other note of the same move names it. */
    void add(BoardMove move) {
        em.persist(move);
        em.flush();
    }

    Optional<BoardMove> find(UUID move) {
        return Optional.ofNullable(em.find(BoardMove.class, move));
    }

    /** The move with all of its notes, the one that carries its id first; none when it is not known. */
    List<BoardMove> notesOf(UUID move) {
        return em.createQuery(
                        "select m from BoardMove m where m.id = :move or m.partOf = :move order by m.partOf",
                        BoardMove.class)
                .setParameter("move", move)
                .getResultList();
    }

    /** The newest notes of the positions, the newest first. */
    List<Noted> newest(Collection<UUID> positions) {
        return em.createQuery("""
                        select m, t.name from BoardMove m left join JobTask t on t.id = m.taskId
                        where m.positionId in :positions order by m.movedAt desc, m.id desc
                        """, Object[].class)
                .setParameter("positions", positions)
                .setMaxResults(NEWEST)
                .getResultStream()
                .map(row -> new Noted((BoardMove) row[0], (String) row[1]))
                .toList();
    }
}
