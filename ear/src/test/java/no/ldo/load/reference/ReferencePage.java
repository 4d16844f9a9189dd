package no.ldo.load.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Twenty rows by one projection through the portal's persistence unit. */
@Named
@RequestScoped
public class ReferencePage {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    private List<Object[]> rows;

    @PostConstruct
    void load() {
        rows = em.createQuery(
                        "select o.orgnr, o.name, o.kind, o.fullTimeMinutes from Organisation o order by o.name, o.orgnr",
                        Object[].class)
                .setMaxResults(20)
                .getResultList();
    }

    public List<Object[]> getRows() {
        return rows;
    }
}
