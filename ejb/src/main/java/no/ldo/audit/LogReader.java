package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.PageRequest;

/** Lines for people to read, newest first, with the name of who acted: one query for rows, one for their number. */
@ApplicationScoped
class LogReader {
    /** Lines in a file; who needs more chooses fewer days. */
    static final int MOST_IN_A_FILE = 10_000;

    private static final String CHANGES = """
            select new no.ldo.audit.ChangeRow(l.id, l.happenedAt, a.displayName, l.organisation, l.event,
              l.subjectType, l.subject, l.facts)
            from ChangeLine l left join UserAccount a on a.id = l.actor
            where l.happenedAt >= :begin and l.happenedAt < :end and l.event like :type escape '!'
            """;
    private static final String COUNT_CHANGES = """
            select count(l) from ChangeLine l
            where l.happenedAt >= :begin and l.happenedAt < :end and l.event like :type escape '!'
            """;
    private static final String ACCESS = """
            select new no.ldo.audit.AccessRow(l.id, l.happenedAt, a.displayName, l.organisation, l.kind, l.purpose,
              l.what, l.subject)
            from AccessLine l left join UserAccount a on a.id = l.actor
            where l.happenedAt >= :begin and l.happenedAt < :end and l.kind in :kinds
            """;
    private static final String COUNT_ACCESS = """
            select count(l) from AccessLine l
            where l.happenedAt >= :begin and l.happenedAt < :end and l.kind in :kinds
            """;
    private static final String OF_ORGANISATION = " and l.organisation = :organisation";
    private static final String NEWEST_FIRST = " order by l.happenedAt desc, l.id desc";

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected LogReader() {}

    LogReader(EntityManager em) {
        this.em = em;
    }

    List<ChangeRow> changes(LogSearch search) {
        return part(allChanges(search), search.page());
    }

    List<ChangeRow> changesForFile(LogSearch search) {
        return allChanges(search).setMaxResults(MOST_IN_A_FILE).getResultList();
    }

    private TypedQuery<ChangeRow> allChanges(LogSearch search) {
        String query = search.organisation() == null ? CHANGES : CHANGES + OF_ORGANISATION;
        return bound(em.createQuery(query + NEWEST_FIRST, ChangeRow.class), search)
                .setParameter("type", search.typePattern());
    }

    long countChanges(LogSearch search) {
        String query = search.organisation() == null ? COUNT_CHANGES : COUNT_CHANGES + OF_ORGANISATION;
        return bound(em.createQuery(query, Long.class), search)
                .setParameter("type", search.typePattern())
                .getSingleResult();
    }

    List<AccessRow> access(LogSearch search, Collection<AccessKind> kinds) {
        return part(allAccess(search, kinds), search.page());
    }

    List<AccessRow> accessForFile(LogSearch search, Collection<AccessKind> kinds) {
        return allAccess(search, kinds).setMaxResults(MOST_IN_A_FILE).getResultList();
    }

    private TypedQuery<AccessRow> allAccess(LogSearch search, Collection<AccessKind> kinds) {
        String query = search.organisation() == null ? ACCESS : ACCESS + OF_ORGANISATION;
        return bound(em.createQuery(query + NEWEST_FIRST, AccessRow.class), search)
                .setParameter("kinds", kinds);
    }

    long countAccess(LogSearch search, Collection<AccessKind> kinds) {
        String query = search.organisation() == null ? COUNT_ACCESS : COUNT_ACCESS + OF_ORGANISATION;
        return bound(em.createQuery(query, Long.class), search)
                .setParameter("kinds", kinds)
                .getSingleResult();
    }

    /** Who has read what is about these subjects, other than the person. */
    List<AccessRow> readingsOf(Collection<UUID> subjects, UUID person, PageRequest page) {
        return part(
                em.createQuery("""
                        select new no.ldo.audit.AccessRow(l.id, l.happenedAt, a.displayName, l.organisation, l.kind,
                          l.purpose, l.what, l.subject)
                        from AccessLine l left join UserAccount a on a.id = l.actor
                        where l.subject in :subjects and l.kind = no.ldo.audit.AccessKind.READ
                          and (l.actor is null or l.actor <> :person)
                        order by l.happenedAt desc, l.id desc
                        """, AccessRow.class)
                        .setParameter("subjects", subjects)
                        .setParameter("person", person),
                page);
    }

    long countReadingsOf(Collection<UUID> subjects, UUID person) {
        return em.createQuery("""
                        select count(l) from AccessLine l
                        where l.subject in :subjects and l.kind = no.ldo.audit.AccessKind.READ
                          and (l.actor is null or l.actor <> :person)
                        """, Long.class)
                .setParameter("subjects", subjects)
                .setParameter("person", person)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, LogSearch search) {
        query.setParameter("begin", search.begin()).setParameter("end", search.end());
        return search.organisation() == null ? query : query.setParameter("organisation", search.organisation());
    }

    private static <T> List<T> part(TypedQuery<T> query, PageRequest page) {
        return query.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }
}
