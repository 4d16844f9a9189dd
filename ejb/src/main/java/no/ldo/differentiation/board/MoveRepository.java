package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BoardHistory.Noted;

/** The notes of moves. */
@ApplicationScoped
class MoveRepository {
    /** The last move on a position, the last one that stands, and the one that is made again next. */
    private static final String NEXT_OF_ONE = """
            (select id, part_of from board_move where position_id = ? order by moved_at desc, id desc limit 1)
            union all (select id, part_of from board_move where position_id = ? and undone_at is null
              order by moved_at desc, id desc limit 1)
            union all (select id, part_of from board_move where position_id = ?
              and undone_at > (select max(moved_at) from board_move where position_id = ?) order by moved_at, id limit 1)
            """;

    private static final int PLACES_OF_ONE = 4;

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
     * The last move on each of the positions, the last one that stands and the one that is made again next, each with all of
     * its notes; the newest first. Two statements: the first finds them in the index, since a position that is worked on for
     * long has many thousands.
     */
    List<Noted> nextSteps(Collection<UUID> positions) {
        Set<UUID> next = positions.isEmpty() ? Set.of() : nextMoves(positions);
        return next.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select m, t.name from BoardMove m left join JobTask t on t.id = m.taskId
                        where m.id in :next or m.partOf in :next order by m.movedAt desc, m.id desc
                        """, Object[].class)
                        .setParameter("next", next)
                        .getResultStream()
                        .map(row -> new Noted((BoardMove) row[0], (String) row[1]))
                        .toList();
    }

    private Set<UUID> nextMoves(Collection<UUID> positions) {
        Query query =
                em.createNativeQuery(String.join(" union all ", Collections.nCopies(positions.size(), NEXT_OF_ONE)));
        int place = 1;
        for (UUID position : positions) {
            for (int time = 0; time < PLACES_OF_ONE; time++) {
                query.setParameter(place++, position);
            }
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> (UUID) (row[1] == null ? row[0] : row[1]))
                .collect(Collectors.toSet());
    }
}
