package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.shared.OrganisationNumber;

/** What HR may know: who has come how far, and the rationale. Never reads the table of answers (LeaderPrivacyTest). */
@ApplicationScoped
class LeaderOverviewRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected LeaderOverviewRepository() {}

    LeaderOverviewRepository(EntityManager em) {
        this.em = em;
    }

    List<Enrolment> enrolments(OrganisationNumber organisation) {
        return em.createQuery("select e from Enrolment e where e.organisation = :organisation", Enrolment.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Finished steps by enrolment, for everybody in the organisation. */
    Map<UUID, Set<String>> finished(OrganisationNumber organisation) {
        return em.createQuery("""
                        select c.enrolmentId, c.step from StepCompletion c join Enrolment e on e.id = c.enrolmentId
                        where e.organisation = :organisation
                        """, Object[].class).setParameter("organisation", organisation).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toCollection(HashSet::new))));
    }

    /** Course version and finished steps by account, for everybody enrolled in the organisation. */
    Map<UUID, Standing> standings(OrganisationNumber organisation) {
        Map<UUID, Standing> found = new HashMap<>();
        em.createQuery("""
                        select e.accountId, e.courseVersion, c.step
                        from Enrolment e left join StepCompletion c on c.enrolmentId = e.id
                        where e.organisation = :organisation
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(row -> {
                    Standing standing =
                            found.computeIfAbsent((UUID) row[0], any -> new Standing((String) row[1], new HashSet<>()));
                    if (row[2] != null) {
                        standing.finished().add((String) row[2]);
                    }
                });
        return found;
    }

    /** How far one person has come. */
    record Standing(String courseVersion, Set<String> finished) {}

    /** A rationale as it was handed over; a draft is nobody's but the leader's. */
    Optional<PublishedRationale> publishedRationale(OrganisationNumber organisation, UUID account) {
        return em.createQuery("""
                        select p from PublishedRationale p join InclusionRationale r on r.id = p.id
                          join Enrolment e on e.id = r.enrolmentId
                        where e.organisation = :organisation and e.accountId = :account
                        """, PublishedRationale.class)
                .setParameter("organisation", organisation)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
