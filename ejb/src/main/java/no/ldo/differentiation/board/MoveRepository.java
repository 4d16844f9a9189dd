package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.board.BoardHistory.Noted;

/** The notes of moves. */
@ApplicationScoped
class MoveRepository {
    /** How many steps back and forward are known. */
    private static final int NEWEST = 100;

    private static final String NEWEST_OF_ONE =
            "(select id, moved_at from board_move where position_id = ? order by moved_at desc, id desc limit " + NEWEST
                    + ")";

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

    /**
     * The newest notes of the positions, the newest first. Two statements: the first finds them in the index alone, since a
     * position that is worked on for long has many thousands.
     */
    List<Noted> newest(Collection<UUID> positions) {
        List<?> newest = positions.isEmpty() ? List.of() : newestIds(positions);
        return newest.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select m, t.name from BoardMove m left join JobTask t on t.id = m.taskId
                        where m.id in :newest order by m.movedAt desc, m.id desc
                        """, Object[].class)
                        .setParameter("newest", newest)
                        .getResultStream()
                        .map(row -> new Noted((BoardMove) row[0], (String) row[1]))
                        .toList();
    }

    private List<?> newestIds(Collection<UUID> positions) {
        String ofEach = String.join(" union all ", Collections.nCopies(positions.size(), NEWEST_OF_ONE));
        Query query = em.createNativeQuery(
                "select id from (" + ofEach + ") newest order by moved_at desc, id desc limit " + NEWEST);
        int place = 1;
        for (UUID position : positions) {
            query.setParameter(place++, position);
        }
        return query.getResultList();
    }
}
