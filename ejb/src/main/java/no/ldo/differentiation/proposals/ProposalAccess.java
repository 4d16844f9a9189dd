package no.ldo.differentiation.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.ldo.identity.Caller;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** For whom the caller may ask for proposals. */
@ApplicationScoped
class ProposalAccess {
    private Caller caller;

    protected ProposalAccess() {}

    @Inject
    ProposalAccess(Caller caller) {
        this.caller = caller;
    }

    /** Requires the caller to be HR manager of the organisation that was named, or of one at all: nothing is stored for it. */
    void actingFor(@Nullable OrganisationNumber named) {
        if (named != null) {
            caller.require(named, Role.HR_MANAGER);
            return;
        }
        if (caller.actsFor(Role.HR_MANAGER).isEmpty()) {
            throw new MandateMissing(null, Set.of(Role.HR_MANAGER));
        }
    }
}
