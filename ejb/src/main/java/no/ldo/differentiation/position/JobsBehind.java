package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What the jobs that a position takes tasks from say now, which may have changed since the tasks were placed. */
@ApplicationScoped
public class JobsBehind {
    /** Full time of the organisation {@code o}, the shortest of its jobs, and the shortest of the jobs behind the position. */
    static final String FULL_TIMES = """
        o.fullTimeMinutes,
        (select min(j.fullTimeMinutes) from Job j where j.organisation = :organisation),
        (select min(d.fullTimeMinutes) from Job d, JobTask t, TaskShare s
          where d.id = t.jobId and t.id = s.taskId and s.positionId = :position)
        """;

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    protected JobsBehind() {}

    JobsBehind(EntityManager em) {
        this.em = em;
    }

    /**
     * Minutes a week of the shortest full time that a position may have: that of the organisation, or of a job that it takes
     * tasks from; while it takes none, of any job of the organisation. One query.
     *
     * @param position null for one that is new
     */
    public int shortestFullTime(OrganisationNumber organisation, @Nullable UUID position) {
        Object[] found = em.createQuery(
                        "select " + FULL_TIMES + " from Organisation o where o.orgnr = :digits", Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("position", position == null ? Ids.next() : position)
                .setParameter("digits", organisation.digits())
                .getSingleResult();
        return shortest(found);
    }

    /** @param found begins with what {@link #FULL_TIMES} selects */
    static int shortest(Object[] found) {
        Object jobs = found[2] == null ? found[1] : found[2];
        return Stream.of(Optional.of(found[0]), Optional.ofNullable(jobs))
                .flatMap(Optional::stream)
                .mapToInt(minutes -> ((Number) minutes).intValue())
                .min()
                .orElseThrow();
    }

    /** Names of the tasks that the position holds and that only authorised staff may do by now, in order of the board. One query. */
    List<String> reservedTasks(UUID position) {
        return em.createQuery("""
                        select t.name from TaskShare s join JobTask t on t.id = s.taskId
                        where s.positionId = :position and t.authorisationOnly = true order by s.place, s.id
                        """, String.class)
                .setParameter("position", position)
                .getResultList();
    }
}
