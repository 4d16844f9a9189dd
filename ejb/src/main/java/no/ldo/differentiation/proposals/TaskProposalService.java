package no.ldo.differentiation.proposals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/** Tasks proposed from adverts, for HR managers: read, look, confirm. Only what is confirmed is stored. */
@Stateless
public class TaskProposalService {
    private ProposalAccess access;
    private ReadingRoom room;
    private JobService jobs;

    public TaskProposalService() {}

    @Inject
    TaskProposalService(ProposalAccess access, ReadingRoom room, JobService jobs) {
        this.access = access;
        this.room = room;
        this.jobs = jobs;
    }

    /**
     * The task lines that a file seems to tell. Nothing is stored. Text that is plain already is never kept waiting: a page
     * shows its lines again each time it is loaded.
     *
     * @param organisation null for the only one of the caller
     * @throws RulesViolated why the file is not read, at the field {@code advert}
     * @throws TooManyReaders when others are read at the moment and there is a file to open
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TaskProposals propose(
            @Nullable OrganisationNumber organisation, @NotNull AdvertFile kind, byte @NotNull [] file) {
        access.actingFor(organisation);
        return kind.isPlain(file)
                ? TaskProposals.of(kind.text(file))
                : room.read(() -> TaskProposals.of(kind.text(file)));
    }

    /**
     * Stores the lines that a person has confirmed as tasks of a job, all or none: 30 minutes once a week each, until somebody
     * says otherwise. The same sent twice counts once.
     *
     * @param batch made by the form
     * @throws RulesViolated {@code aProposalIsChosen}, {@code aProposalIsNamed}, or a rule of the job
     * @throws EditConflict when the batch is known with other lines
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void confirm(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotNull UUID batch,
            @NotNull List<@NotNull String> lines) {
        jobs.requireEditable(organisation, job);
        ConfirmedLines confirmed = ConfirmedLines.of(lines);
        int supervision = jobs.usualSupervision(organisation);
        for (int i = 0; i < confirmed.names().size(); i++) {
            UUID id = new UUID(batch.getMostSignificantBits(), batch.getLeastSignificantBits() ^ i);
            jobs.addTask(organisation, job, id, confirmed.entry(i, supervision));
        }
    }
}
