package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JobRepository {
    private static final String LISTED = """
            from Job j join Unit u on u.id = j.unit
            where j.organisation = :organisation and (:everywhere = true or j.unit in :units)
              and (j.title like :search escape '!' or u.name like :search escape '!')
            """;

    /** Sums as subqueries: they are made for the rows of the page only, not for all jobs before the page is cut out. */
    private static final String ROW = """
            select j.id, j.title, u.name, j.styrkCode, j.leavingMinutes,
              (select count(t.id) from JobTask t where t.jobId = j.id),
              (select sum(t.weekMinutes) from JobTask t where t.jobId = j.id)
            """;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected JobRepository() {}

    JobRepository(EntityManager em) {
        this.em = em;
    }

    /** Written at once: tasks name their job by id only. */
    void add(Job job) {
        em.persist(job);
        em.flush();
    }

    /** Written with the next flush. */
    void addLater(Job job) {
        em.persist(job);
    }

    void flush() {
        em.flush();
    }

    void add(JobTask task) {
        em.persist(task);
    }

    /**
     * Adds tasks after the given line.
     *
     * @param first id of the first of them; the others get ids of their own
     */
    void add(UUID job, UUID first, int lastLine, List<TaskEntry> entries) {
        UUID id = first;
        int line = lastLine;
        for (TaskEntry entry : entries) {
            line++;
            em.persist(new JobTask(id, job, line, entry));
            id = Ids.next();
        }
    }

    void remove(JobTask task) {
        em.remove(task);
    }

    Optional<Job> find(UUID id) {
        return Optional.ofNullable(em.find(Job.class, id));
    }

    Optional<JobTask> task(UUID id) {
        return Optional.ofNullable(em.find(JobTask.class, id));
    }

    List<TaskRow> tasksOf(UUID job) {
        return em.createQuery("select t from JobTask t where t.jobId = :job order by t.line, t.id", JobTask.class)
                .setParameter("job", job)
                .getResultStream()
                .map(JobTask::row)
                .toList();
    }

    /** All tasks of a job; the job is locked, so that one person at a time binds. */
    List<JobTask> lockedTasks(UUID job) {
        em.find(Job.class, job, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery("select t from JobTask t where t.jobId = :job order by t.line, t.id", JobTask.class)
                .setParameter("job", job)
                .getResultList();
    }

    /** Tasks of these jobs that belong together with others. */
    List<TaskRow> bound(OrganisationNumber organisation, Collection<UUID> jobs) {
        return em.createQuery("""
                        select t from JobTask t join Job j on j.id = t.jobId
                        where j.organisation = :organisation and t.jobId in :jobs and t.together is not null
                        order by t.jobId, t.line, t.id
                        """, JobTask.class)
                .setParameter("organisation", organisation)
                .setParameter("jobs", jobs)
                .getResultStream()
                .map(JobTask::row)
                .toList();
    }

    /** How many tasks the job holds, and the number of its last line. */
    TaskCount count(UUID job) {
        Object[] read = em.createQuery(
                        "select count(t), max(t.line) from JobTask t where t.jobId = :job", Object[].class)
                .setParameter("job", job)
                .getSingleResult();
        return new TaskCount(number(read[0]), number(read[1]));
    }

    /** Jobs of these units, by title. */
    List<Job> inUnits(OrganisationNumber organisation, Collection<UnitId> units) {
        return em.createQuery(
                        "select j from Job j where j.organisation = :organisation and j.unit in :units order by j.title, j.id",
                        Job.class)
                .setParameter("organisation", organisation)
                .setParameter("units", UnitId.listed(units))
                .getResultList();
    }

    /** Names of the tasks of each job in small letters. */
    Map<UUID, List<String>> taskNames(Collection<UUID> jobs) {
        Map<UUID, List<String>> names = new HashMap<>();
        if (!jobs.isEmpty()) {
            em.createQuery("select t.jobId, lower(t.name) from JobTask t where t.jobId in :jobs", Object[].class)
                    .setParameter("jobs", jobs)
                    .getResultStream()
                    .forEach(row -> names.computeIfAbsent((UUID) row[0], job -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return names;
    }

    /** {@link #count} of many jobs in one query; a job without tasks is missing. */
    Map<UUID, TaskCount> counts(Collection<UUID> jobs) {
        Map<UUID, TaskCount> counts = new HashMap<>();
        if (!jobs.isEmpty()) {
            em.createQuery(
                            "select t.jobId, count(t), max(t.line) from JobTask t where t.jobId in :jobs group by t.jobId",
                            Object[].class)
                    .setParameter("jobs", jobs)
                    .getResultStream()
                    .forEach(row -> counts.put((UUID) row[0], new TaskCount(number(row[1]), number(row[2]))));
        }
        return counts;
    }

    private static JobRow row(Object[] read) {
        return new JobRow(
                (UUID) read[0],
                (String) read[1],
                (String) read[2],
                (String) read[3],
                number(read[4]),
                number(read[5]),
                number(read[6]));
    }

    private static int number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }

    /**
     * A page of jobs.
     *
     * @param units only those of these units, or null for all
     */
    List<JobRow> list(OrganisationNumber organisation, @Nullable Collection<UnitId> units, PageRequest page) {
        return em.createQuery(ROW + LISTED + order(page), Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", UnitId.listed(units))
                .setParameter("search", page.likePattern())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(JobRepository::row)
                .toList();
    }

    long count(OrganisationNumber organisation, @Nullable Collection<UnitId> units, PageRequest page) {
        return em.createQuery("select count(j.id) " + LISTED, Long.class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", UnitId.listed(units))
                .setParameter("search", page.likePattern())
                .getSingleResult();
    }

    /** Tasks of the organisation with their jobs. */
    Map<UUID, PooledTask> pooled(OrganisationNumber organisation, Collection<UUID> tasks) {
        Map<UUID, PooledTask> found = new LinkedHashMap<>();
        if (tasks.isEmpty()) {
            return found;
        }
        em.createQuery("""
                        select t, j, u.name from JobTask t join Job j on j.id = t.jobId join Unit u on u.id = j.unit
                        where j.organisation = :organisation and t.id in :tasks
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("tasks", tasks)
                .getResultStream()
                .forEach(row -> {
                    TaskRow task = ((JobTask) row[0]).row();
                    found.put(task.id(), new PooledTask(task, ((Job) row[1]).donor((String) row[2])));
                });
        return found;
    }

    /**
     * Tasks that may leave their jobs, job by job. A group of which one task is reserved never leaves.
     *
     * @param units only jobs of these; null: of all
     */
    List<PooledTask> carvable(OrganisationNumber organisation, @Nullable Collection<UnitId> units, int most) {
        return em.createQuery("""
                        select t, j, u.name from JobTask t join Job j on j.id = t.jobId join Unit u on u.id = j.unit
                        where j.organisation = :organisation and (:everywhere = true or j.unit in :units)
                          and t.authorisationOnly = false and not exists (select r.id from JobTask r
                            where r.jobId = t.jobId and r.together = t.together and r.authorisationOnly = true)
                        order by j.title, j.id, t.line, t.id
                        """, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("everywhere", units == null)
                .setParameter("units", UnitId.listed(units))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PooledTask(((JobTask) row[0]).row(), ((Job) row[1]).donor((String) row[2])))
                .toList();
    }

    /** STYRK-08 of the job of each of these tasks. */
    Map<UUID, String> trades(OrganisationNumber organisation, Collection<UUID> tasks) {
        Map<UUID, String> found = new LinkedHashMap<>();
        if (!tasks.isEmpty()) {
            em.createQuery("""
                            select t.id, j.styrkCode from JobTask t join Job j on j.id = t.jobId
                            where j.organisation = :organisation and t.id in :tasks and j.styrkCode is not null
                            """, Object[].class)
                    .setParameter("organisation", organisation)
                    .setParameter("tasks", tasks)
                    .getResultStream()
                    .forEach(row -> found.put((UUID) row[0], (String) row[1]));
        }
        return found;
    }

    /** Whoever takes of a job's tasks waits here for the one before. */
    void lockJobOf(OrganisationNumber organisation, UUID task) {
        em.createQuery("""
                        select j from Job j where j.organisation = :organisation
                          and j.id = (select t.jobId from JobTask t where t.id = :task)
                        """, Job.class)
                .setParameter("organisation", organisation)
                .setParameter("task", task)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static String order(PageRequest page) {
        String key = page.sort() == null ? "title" : page.sort();
        boolean down = page.descending();
        return switch (key) {
            case "unit" -> down ? "order by u.name desc, j.title, j.id" : "order by u.name, j.title, j.id";
            case "leaving" -> down ? "order by j.leavingMinutes desc, j.id" : "order by j.leavingMinutes, j.id";
            default -> down ? "order by j.title desc, j.id" : "order by j.title, j.id";
        };
    }
}
