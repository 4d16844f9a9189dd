package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.PageRequest;

/** Lists of people and mandates for those who administer them. */
@ApplicationScoped
class PeopleRepository {
    private static final String ROWS = """
            select new no.ldo.identity.PersonRow(a.id, a.loginName, a.displayName, a.active) from UserAccount a
            where a.displayName like :search escape '!' or a.loginName like :search escape '!'
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "name", " order by a.displayName, a.id",
            "name-", " order by a.displayName desc, a.id desc",
            "login", " order by a.loginName",
            "login-", " order by a.loginName desc",
            "active", " order by a.active, a.displayName, a.id",
            "active-", " order by a.active desc, a.displayName, a.id");

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected PeopleRepository() {}

    PeopleRepository(EntityManager em) {
        this.em = em;
    }

    List<PersonRow> page(PageRequest page) {
        String wanted = page.sort() + (page.descending() ? "-" : "");
        String order = ORDERS.getOrDefault(wanted, ORDERS.get("name"));
        return em.createQuery(ROWS + order, PersonRow.class)
                .setParameter("search", page.likePattern())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(PageRequest page) {
        return em.createQuery("""
                        select count(a) from UserAccount a
                        where a.displayName like :search escape '!' or a.loginName like :search escape '!'
                        """, Long.class)
                .setParameter("search", page.likePattern())
                .getSingleResult();
    }

    /** All mandates that the account has, has had or will have, with the names of what they are for, the latest first. */
    List<MandateRow> mandates(UUID accountId) {
        return em.createQuery("""
                        select new no.ldo.identity.MandateRow(m.id, m.role, m.organisation, o.name, m.unit, u.name,
                          m.subject, m.validFrom, m.validTo)
                        from Mandate m left join Organisation o on o.orgnr = m.organisation
                          left join Unit u on u.id = m.unit
                        where m.accountId = :account order by m.validFrom desc, m.id desc
                        """, MandateRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Active accounts, other than this one, that are administrators today until further notice and have a password of their
     * own: neither none nor one that is good for one login.
     */
    long otherAdministrators(UUID accountId, LocalDate day) {
        return em.createQuery("""
                        select count(m) from Mandate m, UserAccount a
                        where a.id = m.accountId and a.active = true and a.id <> :account
                          and a.passwordHash is not null and a.passwordOnce = false
                          and m.role = no.ldo.identity.Role.ADMIN and m.validFrom <= :day and m.validTo is null
                        """, Long.class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Whether an administrator could sign in with a password today. */
    boolean hasAdministratorWithPassword(LocalDate day) {
        return em.createQuery("""
                        select count(m) from Mandate m, UserAccount a
                        where a.id = m.accountId and a.active = true and a.passwordHash is not null
                          and m.role = no.ldo.identity.Role.ADMIN and m.validFrom <= :day
                          and (m.validTo is null or m.validTo >= :day)
                        """, Long.class).setParameter("day", day).getSingleResult() > 0;
    }
}
