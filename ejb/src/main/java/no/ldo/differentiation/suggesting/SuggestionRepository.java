package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

@ApplicationScoped
class SuggestionRepository {
    private static final int MOST_LISTED = 20;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected SuggestionRepository() {}

    SuggestionRepository(EntityManager em) {
        this.em = em;
    }

    /** Stores at once: the same sent twice at the same time is found here. */
    void add(Suggestion suggestion) {
        em.persist(suggestion);
        em.flush();
    }

    Optional<Suggestion> find(UUID id) {
        return Optional.ofNullable(em.find(Suggestion.class, id));
    }

    /** The suggestion and those of which it is another try, as far back as they are still there. */
    Lineage lineage(Suggestion suggestion) {
        List<Suggestion> tries = new ArrayList<>();
        Optional<Suggestion> next = Optional.of(suggestion);
        while (next.isPresent()) {
            tries.add(next.get());
            next = Optional.ofNullable(next.get().basedOn()).flatMap(this::find);
        }
        return new Lineage(tries);
    }

    /** Removes those that are for the position. */
    void removeOf(OrganisationNumber organisation, UUID position) {
        em.createNativeQuery("""
                        delete from suggestion
                        where organisation = ? and locate(unhex(replace(?, '-', '')), positions) > 0
                        """)
                .setParameter(1, organisation.digits())
                .setParameter(2, position.toString())
                .executeUpdate();
    }

    /** The newest of an account, newest first. */
    List<Suggestion> newest(OrganisationNumber organisation, UUID account) {
        return em.createQuery("""
                        select s from Suggestion s where s.organisation = :organisation and s.madeBy = :account
                        order by s.madeAt desc, s.id desc
                        """, Suggestion.class)
                .setParameter("organisation", organisation)
                .setParameter("account", account)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
