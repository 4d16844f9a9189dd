package no.ldo.differentiation.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobChanged.Kind;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;

/** Takes away jobs that were begun by mistake, for HR managers within the units of their mandate. */
@Stateless
public class JobRemovalService {
    private JobRepository jobs;
    private JobRemovalRepository removal;
    private JobAccess access;
    private TaskUse use;

    public JobRemovalService() {}

    @Inject
    JobRemovalService(JobRepository jobs, JobRemovalRepository removal, JobAccess access, TaskUse use) {
        this.jobs = jobs;
        this.removal = removal;
        this.access = access;
        this.use = use;
    }

    /**
     * Removes a job with its tasks and the notes of those who shadowed it. Waits for a move of its tasks that is under way.
     *
     * @throws NotVisible when it is missing or not for the caller
     * @throws EditConflict when somebody changed it meanwhile
     * @throws RulesViolated {@code aJobInUseStays}, {@code aJobOfAVersionStays}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void remove(@NotNull OrganisationNumber organisation, @NotNull UUID job, int version) {
        access.requireEditorSomewhere(organisation);
        removal.lock(organisation, job);
        Job found = access.editable(organisation, job);
        EditConflict.throwIfStale(version, found.version());
        RulesViolated.throwIfAny(
                JobRules.aJobInUseStays(use.heldTasksOf(job)), JobRules.aJobOfAVersionStays(use.approvedTasksOf(job)));
        int tasks = Math.toIntExact(jobs.count(job).tasks());
        removal.remove(found);
        access.tell(new JobChanged(organisation, job, Kind.REMOVED, tasks));
    }
}
