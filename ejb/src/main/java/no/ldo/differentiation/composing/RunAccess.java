package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.carving.ProblemFault;
import no.ldo.identity.Caller;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** For whom the caller may start runs, and which ones the caller may see. */
@ApplicationScoped
class RunAccess {
    private Caller caller;

    protected RunAccess() {}

    @Inject
    RunAccess(Caller caller) {
        this.caller = caller;
    }

    /**
     * The organisation that was named, or the only one for which the caller is HR manager.
     *
     * @throws ProblemRefused when none is named and there are several
     */
    OrganisationNumber actingFor(@Nullable OrganisationNumber named) {
        if (named != null) {
            caller.require(named, Role.HR_MANAGER);
            return named;
        }
        List<OrganisationNumber> own = caller.actsFor(Role.HR_MANAGER);
        if (own.isEmpty()) {
            throw new MandateMissing(null, Set.of(Role.HR_MANAGER));
        }
        if (own.size() > 1) {
            throw new ProblemRefused(List.of(ProblemFault.of(
                    "#/organisation",
                    "organisation.several",
                    "You are HR manager of " + own.size() + " organisations: name the one for which the run is.")));
        }
        return own.get(0);
    }

    /**
     * The run when the caller is HR manager of its organisation, or has started it as HR manager of a unit: nothing tells which
     * unit a run is about. Missing to everybody else; a suggestion's run is read behind its positions, by {@link RunDirectory}.
     */
    CompositionRun visible(UUID id, Optional<CompositionRun> found) {
        return found.filter(this::isSeen)
                .orElseThrow(() -> caller.refuseAsMissing(
                        found.map(CompositionRun::organisation).orElse(null), id));
    }

    private boolean isSeen(CompositionRun run) {
        return caller.mayAt(run.organisation(), List.of(), Role.HR_MANAGER)
                || (caller.may(run.organisation(), Role.HR_MANAGER) && run.startedBy(caller.accountId()));
    }

    UUID accountId() {
        return caller.accountId();
    }
}
