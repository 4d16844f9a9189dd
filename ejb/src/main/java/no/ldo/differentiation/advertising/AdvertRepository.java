package no.ldo.differentiation.advertising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

@ApplicationScoped
class AdvertRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected AdvertRepository() {}

    AdvertRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once, so that two people who begin at the same time are told apart by the database. */
    void add(Advert advert) {
        em.persist(advert);
        em.flush();
    }

    Optional<Advert> find(OrganisationNumber organisation, UUID position, String language) {
        return em.createQuery("""
                        select a from Advert a
                        where a.organisation = :organisation and a.positionId = :position and a.language = :language
                        """, Advert.class)
                .setParameter("organisation", organisation)
                .setParameter("position", position)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }
}
