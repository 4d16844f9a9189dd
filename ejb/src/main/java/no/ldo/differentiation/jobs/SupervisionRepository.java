package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

@ApplicationScoped
class SupervisionRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected SupervisionRepository() {}

    SupervisionRepository(EntityManager em) {
        this.em = em;
    }

    /** Stores at once: two who say it together are told here and not when the transaction ends. */
    void add(UnitSupervision supervision) {
        em.persist(supervision);
        em.flush();
    }

    Optional<UnitSupervision> find(UnitId unit) {
        return Optional.ofNullable(em.find(UnitSupervision.class, unit.value()));
    }

    Map<UnitId, UnitSupervision> of(OrganisationNumber organisation) {
        Map<UnitId, UnitSupervision> found = new HashMap<>();
        em.createQuery("select s from UnitSupervision s where s.organisation = :organisation", UnitSupervision.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .forEach(one -> found.put(one.unit(), one));
        return found;
    }
}
