package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;

/** What leaders have shared with the Nav mentors, and nothing else. */
@ApplicationScoped
class SharedAnswerRepository {
    private static final String OF_LEADERS = """
        from CourseAnswer %1$s join Enrolment %2$s on %2$s.id = %1$s.enrolmentId
        where %2$s.organisation = :organisation and %2$s.accountId in :accounts and %1$s.visibility = :mentor
        """;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected SharedAnswerRepository() {}

    SharedAnswerRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Those of these leaders, newest first, each with the number of all of them. One query.
     *
     * @param accounts at least one
     */
    List<SharedAnswerRow> shared(OrganisationNumber organisation, Collection<UUID> accounts, PageRequest page) {
        return em.createQuery(
                        "select e.accountId, e.courseVersion, a.step, a.field, a.answer, a.sharedAt, (select count(b.id) "
                                + OF_LEADERS.formatted("b", "f") + ") " + OF_LEADERS.formatted("a", "e")
                                + " order by a.sharedAt desc, a.id",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("accounts", accounts)
                .setParameter("mentor", Visibility.MENTOR)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(SharedAnswerRow::of)
                .toList();
    }
}
