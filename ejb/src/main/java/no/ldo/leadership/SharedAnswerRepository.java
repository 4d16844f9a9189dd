package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.ldo.shared.OrganisationNumber;

/** What leaders have shared with the Nav mentors, and nothing else. */
@ApplicationScoped
class SharedAnswerRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected SharedAnswerRepository() {}

    SharedAnswerRepository(EntityManager em) {
        this.em = em;
    }

    /** Newest first. */
    List<SharedAnswerRow> shared(OrganisationNumber organisation) {
        return em.createQuery("""
                        select new no.ldo.leadership.SharedAnswerRow(
                          e.accountId, e.courseVersion, a.step, a.field, a.answer, a.sharedAt)
                        from CourseAnswer a join Enrolment e on e.id = a.enrolmentId
                        where e.organisation = :organisation and a.visibility = :mentor
                        order by a.sharedAt desc, a.id
                        """, SharedAnswerRow.class)
                .setParameter("organisation", organisation)
                .setParameter("mentor", Visibility.MENTOR)
                .getResultList();
    }
}
