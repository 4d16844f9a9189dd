package no.ldo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;

@ApplicationScoped
class OrganisationRepository {
    private static final String ALL = """
            select new no.ldo.organisation.OrganisationRow(o.orgnr, o.name, o.kind) from Organisation o
            where o.name like :search escape '!' or o.orgnr like :digits escape '!'
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "name", " order by o.name, o.orgnr",
            "name-", " order by o.name desc, o.orgnr desc",
            "number", " order by o.orgnr",
            "number-", " order by o.orgnr desc",
            "kind", " order by o.kind, o.name, o.orgnr",
            "kind-", " order by o.kind desc, o.name, o.orgnr");

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected OrganisationRepository() {}

    OrganisationRepository(EntityManager em) {
        this.em = em;
    }

    // both are sent at once: others name them by id, and the provider sorts inserts by mapped relations only

    void add(Organisation organisation) {
        em.persist(organisation);
        em.flush();
    }

    void add(Unit unit) {
        em.persist(unit);
        em.flush();
    }

    Optional<Organisation> find(OrganisationNumber number) {
        return Optional.ofNullable(em.find(Organisation.class, number.digits()));
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(em.find(Unit.class, id.value()));
    }

    Optional<Unit> unitByCode(OrganisationNumber organisation, String code) {
        return em.createQuery(
                        "select u from Unit u where u.organisation = :organisation and u.code = :code", Unit.class)
                .setParameter("organisation", organisation)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<UnitRow> units(OrganisationNumber organisation) {
        return em.createQuery("""
                        select new no.ldo.organisation.UnitRow(u.id, u.code, u.name, u.parent, u.town, u.version)
                        from Unit u where u.organisation = :organisation order by u.name, u.code
                        """, UnitRow.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The same of several organisations; one without units is missing. One query. */
    Map<OrganisationNumber, List<UnitRow>> units(Collection<OrganisationNumber> organisations) {
        return em.createQuery("""
                        select u.organisation, u.id, u.code, u.name, u.parent, u.town, u.version
                        from Unit u where u.organisation in :organisations order by u.name, u.code
                        """, Object[].class)
                .setParameter("organisations", organisations)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (OrganisationNumber) row[0],
                        Collectors.mapping(
                                row -> new UnitRow(
                                        (UUID) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (UnitId) row[4],
                                        (String) row[5],
                                        (Integer) row[6]),
                                Collectors.toList())));
    }

    /**
     * Those of the organisations that the page searches for, all of them, by name. An empty collection gives none.
     *
     * @param page only its search counts
     */
    List<OrganisationRow> named(Collection<OrganisationNumber> numbers, PageRequest page) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new no.ldo.organisation.OrganisationRow(o.orgnr, o.name, o.kind) from Organisation o
                        where o.orgnr in :numbers
                          and (o.name like :search escape '!' or o.orgnr like :digits escape '!')
                        order by o.name, o.orgnr
                        """, OrganisationRow.class)
                .setParameter("search", page.likePattern())
                .setParameter("digits", digits(page))
                .setParameter(
                        "numbers",
                        numbers.stream().map(OrganisationNumber::digits).toList())
                .getResultList();
    }

    List<OrganisationRow> all(PageRequest page) {
        String wanted = page.sort() + (page.descending() ? "-" : "");
        return em.createQuery(ALL + ORDERS.getOrDefault(wanted, ORDERS.get("name")), OrganisationRow.class)
                .setParameter("search", page.likePattern())
                .setParameter("digits", digits(page))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(PageRequest page) {
        return em.createQuery("""
                        select count(o) from Organisation o
                        where o.name like :search escape '!' or o.orgnr like :digits escape '!'
                        """, Long.class)
                .setParameter("search", page.likePattern())
                .setParameter("digits", digits(page))
                .getSingleResult();
    }

    /** The column of the numbers knows ASCII only and cannot be compared with anything else. */
    private static String digits(PageRequest page) {
        String pattern = page.likePattern();
        return StandardCharsets.US_ASCII.newEncoder().canEncode(pattern) ? pattern : "";
    }
}
