package no.ldo.differentiation.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Openings of all companies. What a company does not show now is not there. */
@ApplicationScoped
class OpeningRepository {
    private static final String SHOWN = """
            from Opening o join TailoredPosition p on p.id = o.position join Organisation c on c.orgnr = o.organisation
            """;
    private static final String ROW = "select o, c.name, i " + SHOWN + """
              left join OpeningInterest i on i.position = o.position and i.office = :office and i.endedAt is null
            """;
    private static final String FOUND = """
            where p.status = :shown
              and (o.title like :search escape '!' or c.name like :search escape '!' or o.unitName like :search escape '!'
                or o.town like :search escape '!' or o.work like :search escape '!')
              and (o.town like :place escape '!' or c.name like :place escape '!' or o.unitName like :place escape '!')
              and o.weekMinutes >= :from and o.weekMinutes <= :to and o.trades like :trade
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "title", " order by o.title, o.position",
            "title-", " order by o.title desc, o.position",
            "company", " order by c.name, o.title, o.position",
            "company-", " order by c.name desc, o.title, o.position",
            "town", " order by o.town, c.name, o.title, o.position",
            "town-", " order by o.town desc, c.name, o.title, o.position",
            "minutes", " order by o.weekMinutes, o.position",
            "minutes-", " order by o.weekMinutes desc, o.position",
            "shown", " order by o.shownAt, o.position",
            "shown-", " order by o.shownAt desc, o.position");

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected OpeningRepository() {}

    OpeningRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once: interests name it by id only. */
    void save(Opening opening) {
        em.persist(opening);
        em.flush();
    }

    Optional<Opening> find(UUID position) {
        return Optional.ofNullable(em.find(Opening.class, position));
    }

    /** What the company has shown, whether it shows it now or not. */
    List<Opening> of(OrganisationNumber company) {
        return em.createQuery("select o from Opening o where o.organisation = :company", Opening.class)
                .setParameter("company", company)
                .getResultList();
    }

    /** Those who become interested in one opening do so one after the other. */
    void lock(UUID position) {
        em.find(Opening.class, position, LockModeType.PESSIMISTIC_WRITE);
    }

    List<OpeningRow> list(OrganisationNumber office, OpeningSearch search, PageRequest page) {
        TypedQuery<Object[]> query = em.createQuery(ROW + FOUND + narrowed(search) + order(page), Object[].class);
        return filled(query, search, page)
                .setParameter("office", office)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(OpeningRepository::row)
                .toList();
    }

    long count(OpeningSearch search, PageRequest page) {
        TypedQuery<Long> query =
                em.createQuery("select count(o.position) " + SHOWN + FOUND + narrowed(search), Long.class);
        return filled(query, search, page).getSingleResult();
    }

    /** The opening, when the company shows it now. */
    Optional<Found> shown(OrganisationNumber office, UUID position) {
        return em.createQuery(ROW + "where o.position = :position and p.status = :shown", Object[].class)
                .setParameter("office", office)
                .setParameter("position", position)
                .setParameter("shown", PositionStatus.SHOWN)
                .getResultStream()
                .findFirst()
                .map(read -> new Found(((Opening) read[0]).organisation(), row(read)));
    }

    /** With the company that shows it. */
    record Found(OrganisationNumber company, OpeningRow row) {}

    private static OpeningRow row(Object[] read) {
        OpeningInterest own = (OpeningInterest) read[2];
        return ((Opening) read[0]).row((String) read[1], own == null ? null : own.id());
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, OpeningSearch search, PageRequest page) {
        query.setParameter("shown", PositionStatus.SHOWN)
                .setParameter("search", page.likePattern())
                .setParameter("place", new PageRequest(1, 1, null, false, search.place()).likePattern())
                .setParameter("from", search.fromMinutes())
                .setParameter("to", search.toMinutes())
                .setParameter("trade", trade(search));
        if (search.together() != null) {
            query.setParameter("together", search.together());
        }
        for (Demand demand : Demand.values()) {
            if (limited(search, demand)) {
                query.setParameter(demand.name(), String.valueOf(search.most().of(demand)));
            }
        }
        return query;
    }

    /** The column knows ASCII only; a code is digits. */
    private static String trade(OpeningSearch search) {
        return "% " + search.trade().replaceAll("[^0-9]", "") + "%";
    }

    /** Conditions that stand in the query only when they are asked for. */
    private static String narrowed(OpeningSearch search) {
        StringBuilder more = new StringBuilder();
        if (search.together() != null) {
            more.append(" and o.withColleagues = :together");
        }
        for (Demand demand : Demand.values()) {
            if (limited(search, demand)) {
                more.append(" and substring(o.demands, ")
                        .append(demand.ordinal() + 1)
                        .append(", 1) <= :")
                        .append(demand.name());
            }
        }
        return more.toString();
    }

    private static boolean limited(OpeningSearch search, Demand demand) {
        return search.most().of(demand) < OpeningSearch.ANY.of(demand);
    }

    private static String order(PageRequest page) {
        String wanted = page.sort() + (page.descending() ? "-" : "");
        @Nullable String known = ORDERS.get(wanted);
        return known == null ? ORDERS.get("shown-") : known;
    }
}
