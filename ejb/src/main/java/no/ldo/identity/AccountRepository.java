package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

@ApplicationScoped
class AccountRepository {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected AccountRepository() {}

    AccountRepository(EntityManager em) {
        this.em = em;
    }

    /** Sent at once: mandates and tokens name it by id, and the provider sorts inserts by mapped relations only. */
    void add(UserAccount account) {
        em.persist(account);
        em.flush();
    }

    void add(Mandate mandate) {
        em.persist(mandate);
    }

    void add(ApiToken token) {
        em.persist(token);
    }

    Optional<UserAccount> find(UUID id) {
        return Optional.ofNullable(em.find(UserAccount.class, id));
    }

    Optional<UserAccount> byLoginName(String loginName) {
        return em.createQuery("select a from UserAccount a where a.loginName = :name", UserAccount.class)
                .setParameter("name", UserAccount.normalised(loginName))
                .getResultStream()
                .findFirst();
    }

    Optional<Mandate> mandate(UUID id) {
        return Optional.ofNullable(em.find(Mandate.class, id));
    }

    /** An active account with its mandates in force on the day; empty when it is missing or closed. */
    Optional<SignedIn> signedIn(UUID accountId, LocalDate day) {
        List<Object[]> rows = em.createQuery("""
                        select a.displayName, a.language, m
                        from UserAccount a left join Mandate m on m.accountId = a.id and m.validFrom <= :day
                          and (m.validTo is null or m.validTo >= :day)
                        where a.id = :account and a.active = true
                        order by m.validFrom, m.id
                        """, Object[].class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<HeldMandate> held = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> ((Mandate) row[2]).held())
                .toList();
        return Optional.of(new SignedIn(accountId, (String) rows.get(0)[0], (String) rows.get(0)[1], held));
    }

    /** Active accounts that hold the role for the organisation on the day, not narrowed to one subject; by name. */
    List<MandateHolder> holders(OrganisationNumber organisation, Role role, LocalDate day) {
        return em.createQuery("""
                        select new no.ldo.identity.MandateHolder(a.id, a.displayName, m.unit)
                        from Mandate m join UserAccount a on a.id = m.accountId
                        where m.organisation = :organisation and m.role = :role and m.subject is null
                          and a.active = true and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        order by a.displayName, a.id, m.id
                        """, MandateHolder.class)
                .setParameter("organisation", organisation)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    /** Mandates narrowed to one subject that are in force on the day. */
    List<Mandate> mandatesForSubject(OrganisationNumber organisation, UUID subject, LocalDate day) {
        return em.createQuery("""
                        select m from Mandate m
                        where m.organisation = :organisation and m.subject = :subject and m.validFrom <= :day
                          and (m.validTo is null or m.validTo >= :day)
                        """, Mandate.class)
                .setParameter("organisation", organisation)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
    }

    /** Open accounts with a mandate in this role for one of the organisations, not narrowed to one subject. */
    List<RoleHolder> holders(Role role, Collection<OrganisationNumber> organisations, LocalDate day) {
        return em.createQuery("""
                        select distinct new no.ldo.identity.RoleHolder(a.id, a.displayName, m.organisation, m.unit)
                        from Mandate m join UserAccount a on a.id = m.accountId
                        where m.role = :role and m.organisation in :organisations and m.subject is null
                          and a.active = true and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
                        order by a.displayName, a.id, m.organisation
                        """, RoleHolder.class)
                .setParameter("role", role)
                .setParameter("organisations", organisations)
                .setParameter("day", day)
                .getResultList();
    }

    void remove(ApiToken token) {
        em.remove(token);
    }

    Optional<ApiToken> token(UUID id) {
        return Optional.ofNullable(em.find(ApiToken.class, id));
    }

    List<ApiToken> tokensOf(UUID account) {
        return em.createQuery(
                        "select t from ApiToken t where t.accountId = :account order by t.name, t.id", ApiToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<ApiToken> tokenByHash(String hash) {
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
