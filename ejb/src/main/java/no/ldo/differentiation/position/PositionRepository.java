package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PositionRepository {
    private static final String ROW = """
            select new no.ldo.differentiation.position.PositionRow(p.id, p.title, u.name, p.status, p.weekMinutes,
              p.fullTimeMinutes, p.latestVersion)
            """;
    private static final String LISTED = """
            from TailoredPosition p join Unit u on u.id = p.unit
            where p.organisation = :organisation and (:everywhere = true or p.unit in :units)
              and p.latestVersion >= :leastVersion
              and (:tidyUp = false
                or exists (select g.id from PassedGate g
                  where g.subject = p.id and g.settledAt is null and g.waiting = false))
              and (p.title like :search escape '!' or u.name like :search escape '!')
            """;
    private static final String OTHER_DRAFTS = """
            from TailoredPosition %1$s
            where %1$s.organisation = :organisation and (:everywhere = true or %1$s.unit in :units)
              and %1$s.status = :draft and %1$s.id not in :except and %1$s.title like :search escape '!'
            """;
    private static final String VERSION_ROW = """
            select new no.ldo.differentiation.position.VersionRow(v.id, v.positionId, v.number, v.title, v.weekMinutes,
              v.fullTimeMinutes, v.approvedAt) from PositionVersion v
            """;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected PositionRepository() {}

    PositionRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once: shares and versions name their position by id only. */
    void add(TailoredPosition position) {
        em.persist(position);
        em.flush();
    }

    void add(PositionVersion version, List<PositionLine> lines) {
        em.persist(version);
        em.flush();
        for (int line = 0; line < lines.size(); line++) {
            em.persist(new VersionLine(Ids.next(), version.id(), line + 1, lines.get(line)));
        }
    }

    Optional<TailoredPosition> find(UUID id) {
        return Optional.ofNullable(em.find(TailoredPosition.class, id));
    }

    /** Fresh from the database and held until the end of the transaction: moves on one position come one after the other. */
    Optional<TailoredPosition> lock(UUID id) {
        return Optional.ofNullable(
                em.find(TailoredPosition.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of(QueryHints.REFRESH, true)));
    }

    /** With its shares, moves, frame and what was written about part-time: they go with it in the database. */
    void remove(TailoredPosition position) {
        em.remove(position);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<TailoredPosition> byIds(OrganisationNumber organisation, Collection<UUID> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from TailoredPosition p where p.organisation = :organisation and p.id in :wanted",
                                TailoredPosition.class)
                        .setParameter("organisation", organisation)
                        .setParameter("wanted", wanted)
                        .getResultList();
    }

    /** Drafts by title. @param units only of these; null: of all */
    List<TailoredPosition> drafts(OrganisationNumber organisation, @Nullable Collection<UnitId> units) {
        return em.createQuery("""
                        select p from TailoredPosition p
                        where p.organisation = :organisation and (:everywhere = true or p.unit in :units)
                          and p.status = :draft
                        order by p.title, p.id
                        """, TailoredPosition.class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", UnitId.listed(units))
                .setParameter("draft", PositionStatus.DRAFT)
                .getResultList();
    }

    /**
     * The first drafts by title, each with the number of all of them. One query.
     *
     * @param units only of these; null: of all
     */
    List<Object[]> drafts(
            OrganisationNumber organisation,
            @Nullable Collection<UnitId> units,
            Collection<UUID> except,
            PageRequest first) {
        return em.createQuery(
                        "select p, (select count(o.id) " + OTHER_DRAFTS.formatted("o") + ") "
                                + OTHER_DRAFTS.formatted("p") + "order by p.title, p.id",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", UnitId.listed(units))
                .setParameter("draft", PositionStatus.DRAFT)
                .setParameter("except", except.isEmpty() ? List.of(UnitId.NONE.value()) : except)
                .setParameter("search", first.likePattern())
                .setMaxResults(first.size())
                .getResultList();
    }

    List<PositionRow> list(Selection selection, PageRequest page) {
        return em.createQuery(ROW + LISTED + order(page), PositionRow.class)
                .setParameter("organisation", selection.organisation())
                .setParameter("everywhere", selection.units() == null)
                .setParameter("units", UnitId.listed(selection.units()))
                .setParameter("leastVersion", selection.leastVersion())
                .setParameter("tidyUp", selection.tidyUp())
                .setParameter("search", page.likePattern())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(Selection selection, PageRequest page) {
        return em.createQuery("select count(p.id) " + LISTED, Long.class)
                .setParameter("organisation", selection.organisation())
                .setParameter("everywhere", selection.units() == null)
                .setParameter("units", UnitId.listed(selection.units()))
                .setParameter("leastVersion", selection.leastVersion())
                .setParameter("tidyUp", selection.tidyUp())
                .setParameter("search", page.likePattern())
                .getSingleResult();
    }

    /** The gates that were passed for a position which the caller may read. One query. */
    List<PassedGateRow> passed(OrganisationNumber organisation, UUID position) {
        return passed(new Selection(organisation, null, 0), position);
    }

    /** The gates that were passed, those with an open task first, then the newest; at most a hundred. One query. */
    List<PassedGateRow> passed(Selection selection) {
        return passed(selection, null);
    }

    private List<PassedGateRow> passed(Selection selection, @Nullable UUID position) {
        return em.createQuery("""
                        select new no.ldo.differentiation.position.PassedGateRow(p.id, p.title, g.missing, g.reason,
                          g.accountName, g.passedAt, g.dueOn, g.waiting, g.settledAt)
                        from PassedGate g join TailoredPosition p on p.id = g.subject
                        where p.organisation = :organisation and (:everywhere = true or p.unit in :units)
                          and p.latestVersion >= :leastVersion and (:any = true or p.id = :position)
                        order by case when g.settledAt is null then 0 else 1 end, g.passedAt desc, g.id
                        """, PassedGateRow.class)
                .setParameter("organisation", selection.organisation())
                .setParameter("everywhere", selection.units() == null)
                .setParameter("units", UnitId.listed(selection.units()))
                .setParameter("leastVersion", selection.leastVersion())
                .setParameter("any", position == null)
                .setParameter("position", position == null ? UnitId.NONE.value() : position)
                .setMaxResults(100)
                .getResultList();
    }

    List<VersionRow> versions(UUID position) {
        return em.createQuery(VERSION_ROW + " where v.positionId = :position order by v.number desc", VersionRow.class)
                .setParameter("position", position)
                .setMaxResults(100)
                .getResultList();
    }

    /** The latest approved version of each position of the organisation, by title. */
    List<VersionRow> latestVersions(OrganisationNumber organisation) {
        return em.createQuery(VERSION_ROW + """
                         where v.organisation = :organisation and v.number =
                          (select max(o.number) from PositionVersion o where o.positionId = v.positionId)
                        order by v.title, v.id
                        """, VersionRow.class)
                .setParameter("organisation", organisation)
                .setMaxResults(500)
                .getResultList();
    }

    /** The latest approved version of each position in these units, by title. */
    List<VersionRow> latestVersionsIn(OrganisationNumber organisation, Collection<UnitId> units) {
        return em.createQuery(VERSION_ROW + """
                         where v.organisation = :organisation and v.unit in :units and v.number =
                          (select max(o.number) from PositionVersion o where o.positionId = v.positionId)
                        order by v.title, v.id
                        """, VersionRow.class)
                .setParameter("organisation", organisation)
                .setParameter("units", units)
                .setMaxResults(500)
                .getResultList();
    }

    /** An approved version of the organisation with its lines. One query. */
    Optional<ApprovedVersion> version(OrganisationNumber organisation, UUID position, int number) {
        return Optional.ofNullable(
                versions(organisation, position, List.of(number)).get(number));
    }

    /** Those of the approved versions that there are, with their lines, by number. One query. */
    Map<Integer, ApprovedVersion> versions(
            OrganisationNumber organisation, UUID position, Collection<Integer> numbers) {
        Map<Integer, PositionVersion> found = new HashMap<>();
        Map<Integer, List<PositionLine>> lines = new HashMap<>();
        em.createQuery("""
                        select v, l from PositionVersion v left join VersionLine l on l.versionId = v.id
                        where v.organisation = :organisation and v.positionId = :position and v.number in :numbers
                        order by v.number, l.line
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("position", position)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(row -> {
                    PositionVersion version = (PositionVersion) row[0];
                    found.putIfAbsent(version.number(), version);
                    if (row[1] != null) {
                        lines.computeIfAbsent(version.number(), any -> new ArrayList<>())
                                .add(((VersionLine) row[1]).read());
                    }
                });
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().with(lines.getOrDefault(one.getKey(), List.of()))));
    }

    private static String order(PageRequest page) {
        String key = page.sort() == null ? "title" : page.sort();
        boolean down = page.descending();
        return switch (key) {
            case "unit" -> down ? "order by u.name desc, p.title, p.id" : "order by u.name, p.title, p.id";
            case "status" -> down ? "order by p.status desc, p.title, p.id" : "order by p.status, p.title, p.id";
            case "minutes" -> down ? "order by p.weekMinutes desc, p.id" : "order by p.weekMinutes, p.id";
            default -> down ? "order by p.title desc, p.id" : "order by p.title, p.id";
        };
    }

    /**
     * Which positions are listed.
     *
     * @param units only those of these units, or null for all
     * @param leastVersion 1 for those with an approved version, 0 for all
     * @param tidyUp only those published past gate A that still lack something that somebody can put in place
     */
    record Selection(
            OrganisationNumber organisation, @Nullable Collection<UnitId> units, int leastVersion, boolean tidyUp) {
        Selection(OrganisationNumber organisation, @Nullable Collection<UnitId> units, int leastVersion) {
            this(organisation, units, leastVersion, false);
        }

        Selection toTidyUp() {
            return new Selection(organisation, units, leastVersion, true);
        }
    }
}
