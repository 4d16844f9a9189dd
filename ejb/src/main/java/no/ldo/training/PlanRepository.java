package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.organisation.ReachedUnits;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;

@ApplicationScoped
class PlanRepository {
    private static final String HEAD = """
            select new no.ldo.training.PlanHead(p.id, p.organisation, p.unit, u.name, p.positionId, p.positionVersion,
              p.positionTitle, p.participantId, a.displayName, p.workplaceMentorId, m.displayName, p.begins, p.ends,
              p.openedAt, p.participantApprovedAt, p.leaderApprovedAt, p.navApprovedAt, p.revision)
            """;
    private static final String FROM = """
            from TrainingPlan p join Unit u on u.id = p.unit join UserAccount a on a.id = p.participantId
              left join UserAccount m on m.id = p.workplaceMentorId
            """;
    /** Whether whoever reads the list sees the participant's name. */
    private static final String NAMED = "(:named = true or p.unit in :namedUnits or p.id in :plans)";

    private static final String LISTED = """
            where p.organisation = :organisation
              and (:everywhere = true or p.unit in :units or p.id in :plans)
              and (p.positionTitle like :search escape '!' or u.name like :search escape '!'
                or (%s and a.displayName like :search escape '!'))
            """.formatted(NAMED);
    private static final String REACHED =
            "where p.organisation in :organisations and (p.organisation in :whole or p.unit in :units)";
    private static final String NOT_OVER = "(p.navApprovedAt is null or p.ends >= :day)";
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected PlanRepository() {}

    PlanRepository(EntityManager em) {
        this.em = em;
    }

    /** Sent at once: entries name their plan by id only. */
    void add(TrainingPlan plan) {
        em.persist(plan);
        em.flush();
    }

    void add(PlanEntry entry) {
        em.persist(entry);
    }

    void add(ParticipantVoice voice) {
        em.persist(voice);
    }

    Optional<TrainingPlan> find(UUID id) {
        return Optional.ofNullable(em.find(TrainingPlan.class, id));
    }

    /** Fresh from the database and held until the end of the transaction: acts on one plan come one after the other. */
    Optional<TrainingPlan> lock(UUID id) {
        TrainingPlan found = em.find(TrainingPlan.class, id);
        if (found != null) {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(found);
    }

    Optional<PlanEntry> entry(UUID id) {
        return Optional.ofNullable(em.find(PlanEntry.class, id));
    }

    Optional<ParticipantVoice> voice(UUID plan) {
        return Optional.ofNullable(em.find(ParticipantVoice.class, plan));
    }

    /** Whether the participant, or somebody for them, has said or approved anything about the plan. */
    boolean participantSpoke(UUID plan) {
        return voice(plan).isPresent()
                || em.createQuery(
                                        "select count(e) from PlanEntry e where e.planId = :plan and e.party = :party",
                                        Long.class)
                                .setParameter("plan", plan)
                                .setParameter("party", Role.PARTICIPANT)
                                .getSingleResult()
                        > 0;
    }

    Optional<PlanHead> head(UUID id) {
        return em.createQuery(HEAD + FROM + "where p.id = :id", PlanHead.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Plans by id, the latest first; for a person's own. */
    List<PlanHead> heads(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(HEAD + FROM + "where p.id in :ids order by p.openedAt desc, p.id", PlanHead.class)
                .setParameter("ids", ids)
                .setMaxResults(50)
                .getResultList();
    }

    /** Plans of these units that were not over before the day, and of the others those that are named; by the participant's name. */
    List<PlanHead> headsOf(ReachedUnits reached, LocalDate since, Collection<UUID> also) {
        if (reached.organisations().isEmpty()) {
            return List.of();
        }
        return reached(
                        REACHED + " and (p.id in :also or " + NOT_OVER + ") order by a.displayName, p.id",
                        reached,
                        since)
                .setParameter("also", also.isEmpty() ? List.of(NONE) : also)
                .getResultList();
    }

    /** All plans of these units by the participant's name, those that were over before the day at the end; at most 2000. */
    List<PlanHead> headsOf(ReachedUnits reached, LocalDate since) {
        if (reached.organisations().isEmpty()) {
            return List.of();
        }
        String order = " order by case when " + NOT_OVER + " then 0 else 1 end, a.displayName, p.id";
        return reached(REACHED + order, reached, since).setMaxResults(2000).getResultList();
    }

    private TypedQuery<PlanHead> reached(String where, ReachedUnits reached, LocalDate since) {
        return em.createQuery(HEAD + FROM + where, PlanHead.class)
                .setParameter("organisations", reached.organisations())
                .setParameter("whole", OrganisationNumber.listed(reached.whole()))
                .setParameter("units", UnitId.listed(reached.units()))
                .setParameter("day", since);
    }

    List<PlanHead> list(Selection selection, PageRequest page) {
        return selected(em.createQuery(HEAD + FROM + LISTED + order(page), PlanHead.class), selection, page)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** Plans that are not over on this day, the latest first. */
    List<PlanHead> current(Selection selection, LocalDate day) {
        String notOver = " and " + NOT_OVER + " order by p.openedAt desc, p.id";
        PageRequest first = PageRequest.of(1, 50);
        return selected(em.createQuery(HEAD + FROM + LISTED + notOver, PlanHead.class), selection, first)
                .setParameter("day", day)
                .setMaxResults(first.size())
                .getResultList();
    }

    long count(Selection selection, PageRequest page) {
        return selected(em.createQuery("select count(p.id) " + FROM + LISTED, Long.class), selection, page)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> selected(TypedQuery<T> query, Selection selection, PageRequest page) {
        return query.setParameter("organisation", selection.organisation())
                .setParameter("everywhere", selection.everywhere())
                .setParameter("units", UnitId.listed(selection.units()))
                .setParameter("plans", selection.plans().isEmpty() ? List.of(NONE) : selection.plans())
                .setParameter("named", selection.named())
                .setParameter("namedUnits", UnitId.listed(selection.namedUnits()))
                .setParameter("search", page.likePattern());
    }

    /** Goals with their steps, in order. */
    List<GoalView> goals(UUID plan) {
        return em.createQuery("""
                        select distinct g from TrainingGoal g left join fetch g.steps where g.plan.id = :plan
                        order by g.place
                        """, TrainingGoal.class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(TrainingGoal::view)
                .toList();
    }

    /** The 500 latest of the history, the latest first. */
    List<EntryRow> entries(UUID plan) {
        return entries(plan, EnumSet.allOf(EntryKind.class));
    }

    /** Approvals alone, the latest first: talk does not push them out. */
    List<EntryRow> approvals(UUID plan) {
        return entries(plan, EntryKind.APPROVALS);
    }

    private List<EntryRow> entries(UUID plan, Set<EntryKind> kinds) {
        return em.createQuery("""
                        select new no.ldo.training.EntryRow(e.id, e.kind, e.party, a.displayName, e.words, e.writtenAt)
                        from PlanEntry e join UserAccount a on a.id = e.authorId
                        where e.planId = :plan and e.kind in :kinds order by e.writtenAt desc, e.id desc
                        """, EntryRow.class)
                .setParameter("plan", plan)
                .setParameter("kinds", kinds)
                .setMaxResults(500)
                .getResultList();
    }

    private static String order(PageRequest page) {
        String key = page.sort() == null ? "begins" : page.sort();
        String down = page.descending() ? " desc" : "";
        return switch (key) {
            case "position" -> "order by p.positionTitle" + down + ", p.id";
            case "unit" -> "order by u.name" + down + ", p.id";
            // names that are not shown order nothing either
            case "participant" -> "order by case when " + NAMED + " then a.displayName else '' end" + down + ", p.id";
            default -> "order by p.begins" + (page.sort() == null ? " desc" : down) + ", p.id";
        };
    }

    /**
     * Which plans are listed: those of the whole organisation, or of these units and these single ones.
     *
     * @param named whether the search looks at every participant's name, else at those of {@code namedUnits} and {@code plans}
     */
    record Selection(
            OrganisationNumber organisation,
            boolean everywhere,
            Collection<UnitId> units,
            Collection<UUID> plans,
            boolean named,
            Collection<UnitId> namedUnits) {}
}
