package no.ldo.differentiation.composing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.carving.PinChecks;
import no.ldo.differentiation.carving.ProblemChecks;
import no.ldo.differentiation.carving.ProblemFault;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** Runs of the optimiser, for the HR managers of the organisation for which they are made. */
@Stateless
public class CompositionService {
    private RunAccess access;
    private RunRepository runs;
    private RunQueue queue;
    private ThisNode node;
    private TimeSource time;

    @Inject
    private Event<DomainEvent> events;

    public CompositionService() {}

    @Inject
    CompositionService(RunAccess access, RunRepository runs, RunQueue queue, ThisNode node, TimeSource time) {
        this.access = access;
        this.runs = runs;
        this.queue = queue;
        this.node = node;
        this.time = time;
    }

    /**
     * Puts a run into the queue; it is worked on in the background. The same request sent again under its key answers the run
     * that it has made.
     *
     * @throws ProblemRefused with all faults of the problem, or, when it has none, of the pins
     * @throws TooManyRuns when the queue is full
     * @throws KeyReused when the key belongs to another request
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public RunShown start(@NotNull @Valid StartRun command) {
        OrganisationNumber organisation = access.actingFor(command.organisation());
        refuseFaults(command.request());
        Optional<CompositionRun> before = sentBefore(command);
        if (before.isPresent()) {
            return before.get().shown();
        }
        CompositionRun run =
                new CompositionRun(Ids.next(), organisation, access.accountId(), node.name(), command, time.now());
        queue.admit(new QueuedRun(run.id(), organisation, command.request()));
        runs.add(run);
        events.fire(new RunChanged(organisation, run.id(), RunChanged.Act.STARTED));
        return run.shown();
    }

    static void refuseFaults(CarvingRequest request) {
        List<ProblemFault> faults = new ArrayList<>();
        if (request.timeLimitSeconds() < 1 || request.timeLimitSeconds() > StartRun.LONGEST_SECONDS) {
            faults.add(ProblemFault.of(
                    "#/timeLimitSeconds", "timeLimit.outside", "From 1 to " + StartRun.LONGEST_SECONDS + " seconds."));
        }
        if (NationalIdentityNumber.standsIn(request.problem().name())) {
            faults.add(ProblemFault.of(
                    "#/problem/name", "text.nationalIdentityNumber", "It is stored; no national identity number is."));
        }
        List<ProblemFault> ofProblem = ProblemChecks.of(request.problem());
        faults.addAll(ofProblem);
        if (ofProblem.isEmpty()) {
            faults.addAll(PinChecks.of(request.problem(), request.locked(), request.excluded()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemRefused(faults.subList(0, Math.min(faults.size(), ProblemFault.MOST_TOLD)));
        }
    }

    private Optional<CompositionRun> sentBefore(StartRun command) {
        SentOnce once = command.once();
        if (once == null) {
            return Optional.empty();
        }
        Optional<CompositionRun> before = runs.sent(access.accountId(), once.key());
        if (before.isPresent() && !before.get().sentAs(once)) {
            throw new KeyReused();
        }
        return before;
    }

    /** A run as it stands. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RunShown shown(@NotNull UUID run) {
        return access.visible(run, runs.find(run)).shown();
    }

    /**
     * Cancels a run that waits or is worked on, which keeps the best so far; deletes one that has ended.
     *
     * @throws NotVisible when it is missing or not for the caller
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void stop(@NotNull UUID run) {
        CompositionRun found = access.visible(run, runs.lock(run));
        OrganisationNumber organisation = found.organisation();
        if (found.state().isEnded()) {
            runs.remove(found);
            events.fire(new RunChanged(organisation, run, RunChanged.Act.DELETED));
        } else {
            found.cancel(time.now());
            queue.stop(run, organisation);
            events.fire(new RunChanged(organisation, run, RunChanged.Act.CANCELLED));
        }
    }
}
