package no.ldo.differentiation.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.openings.InterestRow.Party;
import no.ldo.differentiation.openings.OpeningLimit.Kind;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InterestRepository {
    private static final String ROW = """
            select i, o, c.name, n.name, a.displayName, p.status
            from OpeningInterest i join Opening o on o.position = i.position
              join TailoredPosition p on p.id = i.position join UserAccount a on a.id = i.mentor
              join Organisation c on c.orgnr = i.company join Organisation n on n.orgnr = i.office
            """;
    private static final String OF_OFFICE = " i.office = :organisation ";
    private static final String OF_COMPANY = " i.company = :organisation and (:everywhere = true or o.unit in :units) ";
    private static final String ORDER =
            " order by case when i.endedAt is null then 0 else 1 end, i.lastWordAt desc, i.id";
    private static final String LIMIT = """
            (select max(l.amount) from OpeningLimit l where l.kind = :kind and l.validFrom =
              (select max(m.validFrom) from OpeningLimit m where m.kind = :kind and m.validFrom <= :today))
            """;
    private static final int MOST_MESSAGES = 500;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    private volatile @Nullable List<OpeningLimit> known;

    protected InterestRepository() {}

    InterestRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once: messages name it by id only. */
    void add(OpeningInterest interest) {
        em.persist(interest);
        em.flush();
    }

    void add(OpeningMessage message) {
        em.persist(message);
    }

    Optional<OpeningInterest> find(UUID id) {
        return Optional.ofNullable(em.find(OpeningInterest.class, id));
    }

    /** Fresh from the database and held until the end of the transaction: words come one after the other. */
    void hold(OpeningInterest interest) {
        em.refresh(interest, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<OpeningMessage> message(UUID id) {
        return Optional.ofNullable(em.find(OpeningMessage.class, id));
    }

    boolean stands(UUID position, OrganisationNumber office) {
        return em.createQuery("""
                        select count(i.id) from OpeningInterest i
                        where i.position = :position and i.office = :office and i.endedAt is null
                        """, Long.class)
                        .setParameter("position", position)
                        .setParameter("office", office)
                        .getSingleResult()
                > 0;
    }

    /** The interest as a side reads it, with the unit of the position. */
    Optional<Read> read(UUID interest, Side side) {
        return em.createQuery(ROW + " where i.id = :interest", Object[].class)
                .setParameter("interest", interest)
                .getResultStream()
                .findFirst()
                .map(read -> new Read(row(read, side), ((Opening) read[1]).unit()));
    }

    /** An interest and the unit of its position. */
    record Read(InterestRow row, UnitId unit) {}

    /** The side has read everything now. Not counted as a change: it is nobody else's business. */
    void seen(UUID interest, Side side, Instant now) {
        String column = side == Side.COMPANY ? "companySeenAt" : "officeSeenAt";
        em.createQuery("update OpeningInterest i set i." + column + " = :now where i.id = :interest")
                .setParameter("now", now)
                .setParameter("interest", interest)
                .executeUpdate();
    }

    /**
     * Tells all who are interested and do not know it yet that the position is not shown any more, or (null) that it is again.
     *
     * @return how many they are
     */
    int hide(UUID position, @Nullable Instant now) {
        String value = now == null ? "null" : ":now";
        String known = now == null ? "" : " and i.hiddenAt is null";
        var update = em.createQuery("update OpeningInterest i set i.hiddenAt = " + value
                        + " where i.position = :position and i.endedAt is null" + known)
                .setParameter("position", position);
        if (now != null) {
            update.setParameter("now", now);
        }
        return update.executeUpdate();
    }

    List<InterestRow> list(Scope scope, PageRequest page) {
        return scoped(em.createQuery(ROW + "where" + scope.condition() + ORDER, Object[].class), scope)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(read -> row(read, scope.side()))
                .toList();
    }

    /** How many there are, and after how many days without a word one is reminded. */
    Count count(Scope scope, LocalDate today) {
        Object[] read = scoped(
                        em.createQuery(
                                "select count(i.id), " + LIMIT
                                        + " from OpeningInterest i join Opening o on o.position = i.position where"
                                        + scope.condition(),
                                Object[].class),
                        scope)
                .setParameter("kind", Kind.SILENT_DAYS)
                .setParameter("today", today)
                .getSingleResult();
        return new Count(((Number) read[0]).longValue(), ((Number) read[1]).intValue());
    }

    /** Rows in all, and the limit. */
    record Count(long total, int silentDays) {}

    List<InterestRow> ofPosition(OrganisationNumber company, UUID position) {
        return em.createQuery(ROW + "where i.company = :company and i.position = :position" + ORDER, Object[].class)
                .setParameter("company", company)
                .setParameter("position", position)
                .setMaxResults(PageRequest.LARGEST)
                .getResultStream()
                .map(read -> row(read, Side.COMPANY))
                .toList();
    }

    List<MessageRow> messages(UUID interest) {
        return em.createQuery("""
                        select new no.ldo.differentiation.openings.MessageRow(m.id, m.side, a.displayName, m.writtenAt, m.text)
                        from OpeningMessage m join UserAccount a on a.id = m.author
                        where m.interestId = :interest order by m.writtenAt, m.id
                        """, MessageRow.class)
                .setParameter("interest", interest)
                .setMaxResults(MOST_MESSAGES)
                .getResultList();
    }

    /** The limits in force on a day, in days. Read once: they are changed by migrations only, before the portal starts. */
    Map<Kind, Integer> limits(LocalDate day) {
        List<OpeningLimit> dated = known;
        if (dated == null) {
            dated = em.createQuery("select l from OpeningLimit l order by l.validFrom", OpeningLimit.class)
                    .getResultList();
            known = dated;
        }
        Map<Kind, Integer> latest = new EnumMap<>(Kind.class);
        dated.stream().filter(limit -> limit.holdsOn(day)).forEach(limit -> latest.put(limit.kind(), limit.days()));
        return latest;
    }

    /**
     * What awaits the side.
     *
     * @param silentSince standing interests without a word since then are silent
     * @param shownSince positions shown since before then are asked about, for the company
     */
    OpeningNews news(Scope scope, Instant silentSince, Instant shownSince) {
        String unread = scope.side() == Side.COMPANY
                ? "i.companySeenAt is null or i.officeWordAt > i.companySeenAt"
                : "i.companyWordAt > i.officeSeenAt or i.hiddenAt > i.officeSeenAt";
        Object[] read = scoped(
                        em.createQuery(
                                "select sum(case when i.id is not null and (" + unread + ") then 1 else 0 end),"
                                        + " sum(case when i.endedAt is null and i.lastWordAt < :silent then 1 else 0 end),"
                                        + " count(distinct case when p.status = :shown and o.openSince < :since then o.position else null end)"
                                        + " from Opening o join TailoredPosition p on p.id = o.position"
                                        + " left join OpeningInterest i on i.position = o.position where "
                                        + scope.openings(),
                                Object[].class),
                        scope)
                .setParameter("silent", silentSince)
                .setParameter("shown", PositionStatus.SHOWN)
                .setParameter("since", shownSince)
                .getSingleResult();
        return new OpeningNews(number(read[0]), number(read[1]), scope.side() == Side.COMPANY ? number(read[2]) : 0);
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        query.setParameter("organisation", scope.organisation());
        if (scope.side() == Side.COMPANY) {
            Collection<UnitId> units = scope.units();
            query.setParameter("everywhere", units == null).setParameter("units", UnitId.listed(units));
        }
        return query;
    }

    private static InterestRow row(Object[] read, Side side) {
        OpeningInterest interest = (OpeningInterest) read[0];
        return new InterestRow(
                interest.id(),
                interest.position(),
                ((Opening) read[1]).title(),
                new Party(interest.company(), (String) read[2]),
                new Party(interest.office(), (String) read[3]),
                (String) read[4],
                interest.state(),
                read[5] == PositionStatus.SHOWN,
                interest.news(side));
    }

    /**
     * Whose interests are meant.
     *
     * @param units of the company, or null for all; not read for an office
     */
    record Scope(
            Side side,
            OrganisationNumber organisation,
            @Nullable Collection<UnitId> units) {
        private String condition() {
            return side == Side.COMPANY ? OF_COMPANY : OF_OFFICE;
        }

        private String openings() {
            return side == Side.COMPANY
                    ? "o.organisation = :organisation and (:everywhere = true or o.unit in :units)"
                    : OF_OFFICE;
        }
    }
}
