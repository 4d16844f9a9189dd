package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/** Reads and keeps a person's own way through the course. What HR and mentors read has a repository of its own. */
@ApplicationScoped
class LeadershipRepository {
    private static final String BEGUN =
            "select e, c.step from Enrolment e left join StepCompletion c on c.enrolmentId = e.id ";

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected LeadershipRepository() {}

    LeadershipRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Begins the course once: of two clicks at the same moment the second finds it begun.
     *
     * @return whether it was this call that began it
     */
    boolean begin(Enrolment begun) {
        return em.createNativeQuery("""
                        insert ignore into enrolment (id, account_id, organisation, course_version, resume_step, enrolled_at,
                          last_active_at, version) values (?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                        .setParameter(1, begun.id())
                        .setParameter(2, begun.accountId())
                        .setParameter(3, begun.organisation().digits())
                        .setParameter(4, begun.courseVersion())
                        .setParameter(5, begun.resumeStep())
                        .setParameter(6, java.sql.Timestamp.from(begun.enrolledAt()))
                        .setParameter(7, java.sql.Timestamp.from(begun.enrolledAt()))
                        .executeUpdate()
                == 1;
    }

    /**
     * Moves the place to come back to, in a transaction of its own where none runs. Past the version: two tabs may walk at
     * the same time, and the last one counts.
     */
    @Transactional
    public void resumeAt(UUID enrolment, String step, Instant at) {
        em.createQuery("update Enrolment e set e.resumeStep = :step, e.lastActiveAt = :at where e.id = :enrolment")
                .setParameter("step", step)
                .setParameter("at", at)
                .setParameter("enrolment", enrolment)
                .executeUpdate();
    }

    void add(CourseAnswer answer) {
        em.persist(answer);
    }

    void add(InclusionRationale rationale) {
        em.persist(rationale);
    }

    void add(PublishedRationale published) {
        em.persist(published);
    }

    void remove(CourseAnswer answer) {
        em.remove(answer);
    }

    /** Writes what is pending, so that versions are the stored ones. */
    void flush() {
        em.flush();
    }

    Optional<Begun> begun(UUID enrolment) {
        return begun(em.createQuery(BEGUN + "where e.id = :enrolment", Object[].class)
                .setParameter("enrolment", enrolment)
                .getResultList());
    }

    Optional<Begun> begun(OrganisationNumber organisation, UUID account) {
        return begun(em.createQuery(
                        BEGUN + "where e.accountId = :account and e.organisation = :organisation", Object[].class)
                .setParameter("account", account)
                .setParameter("organisation", organisation)
                .getResultList());
    }

    private static Optional<Begun> begun(List<Object[]> rows) {
        Set<String> finished = new HashSet<>();
        rows.stream().filter(row -> row[1] != null).forEach(row -> finished.add((String) row[1]));
        return rows.stream().findFirst().map(row -> new Begun((Enrolment) row[0], finished));
    }

    /**
     * Finishes a step once: of two clicks at the same moment the second finds it done.
     *
     * @return whether it was this call that finished it
     */
    boolean finish(UUID id, UUID enrolment, String step, StepCompletion.Evidence evidence, Instant at) {
        return em.createNativeQuery("""
                        insert ignore into step_completion (id, enrolment_id, step, evidence, completed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                        .setParameter(1, id)
                        .setParameter(2, enrolment)
                        .setParameter(3, step)
                        .setParameter(4, evidence.name())
                        .setParameter(5, java.sql.Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** Keeps that a question is passed; does nothing when it was. */
    void pass(UUID id, UUID enrolment, String step, String question, Instant at) {
        em.createNativeQuery("""
                        insert ignore into passed_question (id, enrolment_id, step, question, passed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .setParameter(1, id)
                .setParameter(2, enrolment)
                .setParameter(3, step)
                .setParameter(4, question)
                .setParameter(5, java.sql.Timestamp.from(at))
                .executeUpdate();
    }

    Set<String> passed(UUID enrolment, String step) {
        return new HashSet<>(em.createQuery("""
                        select p.question from PassedQuestion p where p.enrolmentId = :enrolment and p.step = :step
                        """, String.class)
                .setParameter("enrolment", enrolment)
                .setParameter("step", step)
                .getResultList());
    }

    Optional<CourseAnswer> answer(UUID id) {
        return Optional.ofNullable(em.find(CourseAnswer.class, id));
    }

    List<CourseAnswer> answers(UUID enrolment, String step) {
        return em.createQuery(
                        "select a from CourseAnswer a where a.enrolmentId = :enrolment and a.step = :step",
                        CourseAnswer.class)
                .setParameter("enrolment", enrolment)
                .setParameter("step", step)
                .getResultList();
    }

    List<CourseAnswer> answers(UUID enrolment) {
        return em.createQuery("select a from CourseAnswer a where a.enrolmentId = :enrolment", CourseAnswer.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    Optional<InclusionRationale> rationale(UUID enrolment) {
        return em.createQuery(
                        "select r from InclusionRationale r where r.enrolmentId = :enrolment", InclusionRationale.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    Optional<PublishedRationale> published(UUID rationale) {
        return Optional.ofNullable(em.find(PublishedRationale.class, rationale));
    }
}
