package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskHolder;
import no.ldo.differentiation.jobs.TaskUse;
import no.ldo.shared.OrganisationNumber;

@ApplicationScoped
class ShareRepository implements TaskUse {
    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected ShareRepository() {}

    ShareRepository(EntityManager em) {
        this.em = em;
    }

    void add(TaskShare share) {
        em.persist(share);
    }

    void remove(TaskShare share) {
        em.remove(share);
    }

    List<TaskShare> sharesOf(UUID position) {
        return em.createQuery(
                        "select s from TaskShare s where s.positionId = :position order by s.place, s.id",
                        TaskShare.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** All shares of the positions, each position's in order. */
    List<TaskShare> sharesOf(Collection<UUID> positions) {
        return em.createQuery(
                        "select s from TaskShare s where s.positionId in :positions order by s.positionId, s.place, s.id",
                        TaskShare.class)
                .setParameter("positions", positions)
                .getResultList();
    }

    /** All shares of the position in order, and among them those that others hold of the task: one read. */
    List<TaskShare> sharesOfEither(UUID position, UUID task) {
        return em.createQuery("""
                        select s from TaskShare s where s.positionId = :position or s.taskId = :task
                        order by s.place, s.id
                        """, TaskShare.class)
                .setParameter("position", position)
                .setParameter("task", task)
                .getResultList();
    }

    List<TaskShare> sharesOfTask(UUID task) {
        return em.createQuery("select s from TaskShare s where s.taskId = :task", TaskShare.class)
                .setParameter("task", task)
                .getResultList();
    }

    /** How many other positions hold each of the tasks; a task that none holds is missing. */
    Map<UUID, Integer> otherHolders(UUID position, Collection<UUID> tasks) {
        Map<UUID, Integer> holders = new HashMap<>();
        if (!tasks.isEmpty()) {
            em.createQuery("""
                            select s.taskId, count(s) from TaskShare s
                            where s.taskId in :tasks and s.positionId <> :position group by s.taskId
                            """, Object[].class)
                    .setParameter("tasks", tasks)
                    .setParameter("position", position)
                    .getResultStream()
                    .forEach(row -> holders.put((UUID) row[0], ((Number) row[1]).intValue()));
        }
        return holders;
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

    /** Every share in the organisation. */
    List<HeldShare> heldIn(OrganisationNumber organisation) {
        return em.createQuery("""
                        select new no.ldo.differentiation.board.HeldShare(
                          s.positionId, p.unit, s.taskId, s.days, s.heldMinutes)
                        from TaskShare s join TailoredPosition p on p.id = s.positionId
                        where p.organisation = :organisation order by s.positionId, s.place, s.id
                        """, HeldShare.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    @Override
    public boolean isHeld(UUID task) {
        return !sharesOfTask(task).isEmpty();
    }

    @Override
    public List<TaskHolder> holdersOf(Collection<UUID> tasks) {
        return em.createQuery("""
                        select new no.ldo.differentiation.jobs.TaskHolder(p.title, p.unit) from TailoredPosition p
                        where p.id in (select s.positionId from TaskShare s where s.taskId in :tasks)
                        order by p.title, p.id
                        """, TaskHolder.class)
                .setParameter("tasks", tasks)
                .getResultList();
    }

    @Override
    public int minutesTakenFrom(UUID job) {
        return takenFrom(List.of(job)).getOrDefault(job, 0);
    }

    @Override
    public int heldTasksOf(UUID job) {
        return tasksOf(job, "select count(distinct t.id) from TaskShare s join JobTask t on t.id = s.taskId");
    }

    @Override
    public int approvedTasksOf(UUID job) {
        return tasksOf(job, "select count(distinct t.id) from VersionLine l join JobTask t on t.id = l.taskId");
    }

    private int tasksOf(UUID job, String counted) {
        return em.createQuery(counted + " where t.jobId = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult()
                .intValue();
    }
}
