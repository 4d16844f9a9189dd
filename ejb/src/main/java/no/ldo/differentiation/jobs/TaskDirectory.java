package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Tasks with their jobs for the other parts of this feature, behind their own mandate checks. */
@ApplicationScoped
public class TaskDirectory {
    private JobRepository jobs;

    protected TaskDirectory() {}

    @Inject
    TaskDirectory(JobRepository jobs) {
        this.jobs = jobs;
    }

    /** Those of the tasks that belong to the organisation, by id. One query. */
    public Map<UUID, PooledTask> byIds(OrganisationNumber organisation, Collection<UUID> tasks) {
        return jobs.pooled(organisation, tasks);
    }

    /** All tasks that belong together with one of these, those themselves among them. No query when none belongs to a group. */
    public List<TaskRow> togetherWith(OrganisationNumber organisation, Collection<TaskRow> tasks) {
        Set<TaskRow> grouped =
                tasks.stream().filter(task -> task.together() != null).collect(Collectors.toSet());
        if (grouped.isEmpty()) {
            return List.of();
        }
        Set<UUID> of = grouped.stream().map(TaskRow::jobId).collect(Collectors.toSet());
        return jobs.bound(organisation, of).stream()
                .filter(bound -> grouped.stream().anyMatch(bound::belongsWith))
                .toList();
    }

    /**
     * Tasks that may leave their jobs, job by job in order of title: neither those that are reserved for authorised staff nor
     * those that belong together with one. One query.
     *
     * @param units only jobs of these; null: of all
     * @param most no more than so many
     */
    public List<PooledTask> carvable(OrganisationNumber organisation, @Nullable Collection<UnitId> units, int most) {
        return jobs.carvable(organisation, units, most);
    }

    /** STYRK-08 of the job of each task, as far as the organisation has such tasks and has given codes. */
    public Map<UUID, String> trades(OrganisationNumber organisation, Collection<UUID> tasks) {
        return jobs.trades(organisation, tasks);
    }

    /** Locks the job of a task until the end of the transaction, so that nobody else takes of the job meanwhile. */
    public void lockJobOf(OrganisationNumber organisation, UUID task) {
        jobs.lockJobOf(organisation, task);
    }
}
