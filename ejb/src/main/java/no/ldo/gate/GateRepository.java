package no.ldo.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

@ApplicationScoped
class GateRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected GateRepository() {}

    GateRepository(EntityManager em) {
        this.em = em;
    }

    void add(PassedGate passed) {
        em.persist(passed);
    }

    /** Those of one position or plan, newest first. */
    List<PassedGate> of(OrganisationNumber organisation, UUID subject) {
        return em.createQuery("""
                        select g from PassedGate g where g.organisation = :organisation and g.subject = :subject
                        order by g.passedAt desc, g.id
                        """, PassedGate.class)
                .setParameter("organisation", organisation)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Organisations in which the gate has left an open task. */
    List<OrganisationNumber> withOpenTasks(Gate gate) {
        return em.createQuery(
                        "select distinct g.organisation from PassedGate g where g.gate = :gate and g.settledAt is null",
                        OrganisationNumber.class)
                .setParameter("gate", gate)
                .getResultList();
    }

    /** Those of an organisation that left an open task, the most urgent first. */
    List<PassedGate> open(OrganisationNumber organisation) {
        return em.createQuery("""
                        select g from PassedGate g where g.organisation = :organisation and g.settledAt is null
                        order by g.dueOn, g.id
                        """, PassedGate.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }
}
