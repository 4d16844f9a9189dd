package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskUse;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ShareRepository implements TaskUse {
    private static final UnitId NO_UNIT = new UnitId(new UUID(0, 0));

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected ShareRepository() {}

    ShareRepository(EntityManager em) {
        this.em = em;
    }

    void add(TaskShare share) {
        em.persist(share);
    }

    void add(BoardMove move) {
        em.persist(move);
    }

    void remove(TaskShare share) {
        em.remove(share);
    }

    Optional<BoardMove> move(UUID move) {
        return Optional.ofNullable(em.find(BoardMove.class, move));
    }

    /** The last move on the position that stands, whoever made it. */
    Optional<BoardMove> lastMove(UUID position) {
        return em.createQuery("""
                        select m from BoardMove m where m.positionId = :position and m.undone = false
                        order by m.movedAt desc, m.id desc
                        """, BoardMove.class)
                .setParameter("position", position)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<TaskShare> sharesOf(UUID position) {
        return em.createQuery(
                        "select s from TaskShare s where s.positionId = :position order by s.place, s.id",
                        TaskShare.class)
                .setParameter("position", position)
                .getResultList();
    }

    List<TaskShare> sharesOfTask(UUID task) {
        return em.createQuery("select s from TaskShare s where s.taskId = :task", TaskShare.class)
                .setParameter("task", task)
                .getResultList();
    }

    /**
     * Tasks of the organisation with days left and the bits of the days that are taken, at most 51. Sums as subqueries, so
     * that those of the days are made for one page only.
     */
    Map<UUID, Weekdays> pool(OrganisationNumber organisation, @Nullable Collection<UnitId> units, PoolFilter filter) {
        Map<UUID, Weekdays> taken = new LinkedHashMap<>();
        em.createQuery("""
                        select t.id, (select sum(s.dayBits) from TaskShare s where s.taskId = t.id)
                        from JobTask t join Job j on j.id = t.jobId
                        where j.organisation = :organisation and (:everywhere = true or j.unit in :units)
                          and t.authorisationOnly = false and t.level <= :level
                          and (:anyJob = true or j.id = :job) and (:anyFamily = true or t.family = :family)
                          and (t.name like :search escape '!' or j.title like :search escape '!')
                          and coalesce((select sum(h.heldMinutes) from TaskShare h where h.taskId = t.id), 0)
                            < t.weekMinutes
                        order by j.title, t.line, t.id
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null || units.isEmpty() ? List.of(NO_UNIT) : units)
                .setParameter("level", filter.maxLevel())
                .setParameter("anyJob", filter.job() == null)
                .setParameter("job", filter.job() == null ? NO_UNIT.value() : filter.job())
                .setParameter("anyFamily", filter.family() == null)
                .setParameter("family", filter.family() == null ? WorkFamily.OTHER : filter.family())
                .setParameter("search", filter.likePattern())
                .setFirstResult(filter.offset())
                .setMaxResults(PoolFilter.CARDS + 1)
                .getResultStream()
                .forEach(row -> taken.put((UUID) row[0], days((Number) row[1])));
        return taken;
    }

    private static Weekdays days(@Nullable Number bits) {
        return bits == null ? Weekdays.NONE : new Weekdays(bits.intValue());
    }

    /** Minutes a week that positions hold of each of the jobs. */
    Map<UUID, Integer> takenFrom(Collection<UUID> jobs) {
        Map<UUID, Integer> taken = new HashMap<>();
        if (jobs.isEmpty()) {
            return taken;
        }
        em.createQuery("""
                        select t.jobId, sum(s.heldMinutes) from TaskShare s join JobTask t on t.id = s.taskId
                        where t.jobId in :jobs group by t.jobId
                        """, Object[].class)
                .setParameter("jobs", jobs)
                .getResultStream()
                .forEach(row -> taken.put((UUID) row[0], ((Number) row[1]).intValue()));
        return taken;
    }

    @Override
    public boolean isHeld(UUID task) {
        return !sharesOfTask(task).isEmpty();
    }

    @Override
    public int minutesTakenFrom(UUID job) {
        return takenFrom(List.of(job)).getOrDefault(job, 0);
    }
}
