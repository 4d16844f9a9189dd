package no.ldo.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationRow;
import no.ldo.organisation.ReachedUnits;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

@ApplicationScoped
class MeetingRepository {
    private static final String ROW = """
            select new no.ldo.mentoring.MeetingRow(m.id, m.planId, m.plannedOn, m.heldOn, m.minutes, m.version)
            from FollowUpMeeting m
            """;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected MeetingRepository() {}

    MeetingRepository(EntityManager em) {
        this.em = em;
    }

    void add(FollowUpMeeting meeting) {
        em.persist(meeting);
    }

    /** Sends what is waiting: a meeting must be recorded before the next one is planned. */
    void flush() {
        em.flush();
    }

    Optional<FollowUpMeeting> find(UUID id) {
        return Optional.ofNullable(em.find(FollowUpMeeting.class, id));
    }

    /** Fresh from the database and held until the end of the transaction. */
    Optional<FollowUpMeeting> lock(UUID id) {
        FollowUpMeeting found = em.find(FollowUpMeeting.class, id);
        if (found != null) {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(found);
    }

    /** Meetings of a plan, the latest first. */
    List<MeetingRow> ofPlan(UUID plan) {
        return em.createQuery(ROW + "where m.planId = :plan order by m.plannedOn desc, m.id desc", MeetingRow.class)
                .setParameter("plan", plan)
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * For each plan in what is reached: the meeting that is planned, and the last one held unless the plan was over before
     * the day.
     */
    List<KnownMeeting> lastAndNext(ReachedUnits reached, LocalDate since) {
        if (reached.organisations().isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new no.ldo.mentoring.KnownMeeting(m.id, m.planId, m.plannedOn, m.heldOn, m.minutes, m.version,
                          p.navApprovedAt, p.ends)
                        from FollowUpMeeting m join TrainingPlan p on p.id = m.planId
                        where p.organisation in :organisations and (p.organisation in :whole or p.unit in :units)
                          and (m.heldOn is null or ((p.navApprovedAt is null or p.ends >= :since) and m.heldOn =
                            (select max(o.heldOn) from FollowUpMeeting o where o.planId = m.planId)))
                        order by m.plannedOn, m.id
                        """, KnownMeeting.class)
                .setParameter("organisations", reached.organisations())
                .setParameter("whole", OrganisationNumber.listed(reached.whole()))
                .setParameter("units", UnitId.listed(reached.units()))
                .setParameter("since", since)
                .getResultList();
    }

    /** Those of the organisations that are no Nav offices, by name. */
    List<OrganisationRow> companies(Collection<OrganisationNumber> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new no.ldo.organisation.OrganisationRow(o.orgnr, o.name, o.kind) from Organisation o
                        where o.orgnr in :numbers and o.kind <> :nav order by o.name, o.orgnr
                        """, OrganisationRow.class)
                .setParameter(
                        "numbers",
                        organisations.stream().map(OrganisationNumber::digits).toList())
                .setParameter("nav", OrganisationKind.NAV_OFFICE)
                .getResultList();
    }

    /** The limits in force on a day. */
    Limits limits(LocalDate day) {
        Map<LimitKind, MentoringLimit> latest = new EnumMap<>(LimitKind.class);
        em.createQuery(
                        "select l from MentoringLimit l where l.validFrom <= :day order by l.validFrom",
                        MentoringLimit.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(limit -> latest.put(limit.kind(), limit));
        return new Limits(
                latest.get(LimitKind.PEOPLE_PER_MENTOR).amount(),
                latest.get(LimitKind.PEOPLE_PER_MENTOR).source(),
                latest.get(LimitKind.WEEKS_WITHOUT_CONTACT).amount());
    }
}
