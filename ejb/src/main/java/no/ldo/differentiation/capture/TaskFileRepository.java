package no.ldo.differentiation.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

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

    /** Whether the account has handed it in for the organisation; reads no content. */
    boolean isOf(UUID file, OrganisationNumber organisation, UUID account) {
        return em.createQuery("""
                                select count(f.id) from TaskFile f
                                where f.id = :file and f.organisation = :organisation and f.handedInBy = :account
                                """, Long.class)
                        .setParameter("file", file)
                        .setParameter("organisation", organisation)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** Held until the end of the transaction: the same file is stored once. */
    Optional<TaskFile> lock(UUID id) {
        return Optional.ofNullable(em.find(TaskFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What was said about its lines, by their number. */
    Map<Integer, TaskFileLine> lines(UUID file) {
        Map<Integer, TaskFileLine> lines = new HashMap<>();
        em.createQuery("select l from TaskFileLine l where l.fileId = :file", TaskFileLine.class)
                .setParameter("file", file)
                .getResultStream()
                .forEach(line -> lines.put(line.line(), line));
        return lines;
    }

    void add(TaskFileLine line) {
        em.persist(line);
    }

    void removeLines(UUID file) {
        em.createQuery("delete from TaskFileLine l where l.fileId = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    Optional<ColumnChoice> choice(OrganisationNumber organisation, String headings) {
        return em.createQuery(
                        "select c from ColumnChoice c where c.organisation = :organisation and c.headings = :headings",
                        ColumnChoice.class)
                .setParameter("organisation", organisation)
                .setParameter("headings", headings)
                .getResultStream()
                .findFirst();
    }

    void add(ColumnChoice choice) {
        em.persist(choice);
    }

    /** Throws away files that nobody came back to. */
    void removeBefore(Instant moment) {
        em.createQuery("delete from TaskFile f where f.handedInAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
