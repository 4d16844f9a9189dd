package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

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

    /** STYRK-08 of the job of each task, as far as the organisation has such tasks and has given codes. */
    public Map<UUID, String> trades(OrganisationNumber organisation, Collection<UUID> tasks) {
        return jobs.trades(organisation, tasks);
    }

    /** Locks the job of a task until the end of the transaction, so that nobody else takes of the job meanwhile. */
    public void lockJobOf(OrganisationNumber organisation, UUID task) {
        jobs.lockJobOf(organisation, task);
    }
}
