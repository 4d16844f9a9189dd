package no.ldo.differentiation.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;

/** Examples of all organisations; what was taken back is not there. */
@ApplicationScoped
class ExampleRepository {
    private static final String FOUND = """
            from PositionExample e where e.withdrawnAt is null
              and (e.title like :search escape '!' or e.words like :search escape '!')
              and (:trade = '' or e.trade like :tradePattern)
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "title", " order by e.title, e.id",
            "title-", " order by e.title desc, e.id",
            "trade", " order by e.trade, e.title, e.id",
            "trade-", " order by e.trade desc, e.title, e.id",
            "minutes", " order by e.weekMinutes, e.id",
            "minutes-", " order by e.weekMinutes desc, e.id");

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected ExampleRepository() {}

    ExampleRepository(EntityManager em) {
        this.em = em;
    }

    void add(PositionExample example, List<PositionLine> lines) {
        em.persist(example);
        em.flush();
        for (int line = 0; line < lines.size(); line++) {
            em.persist(new ExampleTask(Ids.next(), example.id(), line + 1, lines.get(line)));
        }
    }

    Optional<PositionExample> find(UUID id) {
        return Optional.ofNullable(em.find(PositionExample.class, id));
    }

    /** The example that a version is shared as now. */
    Optional<UUID> ofVersion(UUID position, int number) {
        return em.createQuery("""
                        select e from PositionExample e
                        where e.position = :position and e.number = :number and e.withdrawnAt is null
                        """, PositionExample.class)
                .setParameter("position", position)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(PositionExample::id);
    }

    List<ExampleRow> list(OrganisationNumber reader, String trade, PageRequest page) {
        return filled(em.createQuery("select e " + FOUND + order(page), PositionExample.class), trade, page)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(example -> example.row(reader))
                .toList();
    }

    long count(String trade, PageRequest page) {
        return filled(em.createQuery("select count(e.id) " + FOUND, Long.class), trade, page)
                .getSingleResult();
    }

    List<SharedTask> tasks(UUID example) {
        return em.createQuery(
                        "select t from ExampleTask t where t.exampleId = :example order by t.line", ExampleTask.class)
                .setParameter("example", example)
                .getResultStream()
                .map(ExampleTask::read)
                .toList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String trade, PageRequest page) {
        String digits = trade.replaceAll("[^0-9]", "");
        return query.setParameter("search", page.likePattern())
                .setParameter("trade", digits)
                .setParameter("tradePattern", digits + "%");
    }

    private static String order(PageRequest page) {
        return ORDERS.getOrDefault(page.sort() + (page.descending() ? "-" : ""), ORDERS.get("title"));
    }
}
