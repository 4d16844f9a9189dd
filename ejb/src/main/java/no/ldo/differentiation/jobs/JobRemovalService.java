package no.ldo.differentiation.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
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
    private JobRemovalRepository removal;
    private JobAccess access;
    private TaskUse use;

    public JobRemovalService() {}

    @Inject
    JobRemovalService(JobRemovalRepository removal, JobAccess access, TaskUse use) {
        this.removal = removal;
        this.access = access;
        this.use = use;
    }

    /** What would go with the job, for the person to weigh. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JobContent goesWith(@NotNull OrganisationNumber organisation, @NotNull UUID job) {
        access.requireEditorSomewhere(organisation);
        Optional<JobRemovalRepository.Found> found = removal.find(organisation, job);
        access.requireReadable(
                organisation, job, found.map(JobRemovalRepository.Found::unit).orElse(null));
        return found.orElseThrow().content();
    }

    /**
     * Removes a job with its tasks and the notes of those who shadowed it. Waits for a move of its tasks that is under way.
     *
     * @param seen what the person was told would go with it
     * @throws NotVisible when it is missing or not for the caller
     * @throws EditConflict when somebody changed it, or it has other tasks or notes than the person was told
     * @throws RulesViolated {@code aJobInUseStays}, {@code aJobOfAVersionStays}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void remove(
            @NotNull OrganisationNumber organisation, @NotNull UUID job, int version, @NotNull JobContent seen) {
        access.requireEditorSomewhere(organisation);
        removal.lock(organisation, job);
        Job found = access.editable(organisation, job);
        EditConflict.throwIfStale(version, found.version());
        JobContent content = removal.find(organisation, job).orElseThrow().content();
        EditConflict.throwUnless(content.equals(seen), found.version());
        RulesViolated.throwIfAny(
                JobRules.aJobInUseStays(use.heldTasksOf(job)), JobRules.aJobOfAVersionStays(use.approvedTasksOf(job)));
        removal.remove(found);
        access.tell(new JobChanged(organisation, job, Kind.REMOVED, content.tasks()));
    }
}
