package no.ldo.differentiation.advertising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.differentiation.position.ApprovedPositions;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;

/** Finds positions whose adverts the caller may read or write: HR and leaders of the unit read, HR writes. */
@ApplicationScoped
class AdvertAccess {
    private PositionDrafts positions;
    private ApprovedPositions approved;
    private OrganisationService organisations;
    private UnitReach reach;
    private Caller caller;

    protected AdvertAccess() {}

    @Inject
    AdvertAccess(
            PositionDrafts positions,
            ApprovedPositions approved,
            OrganisationService organisations,
            UnitReach reach,
            Caller caller) {
        this.positions = positions;
        this.approved = approved;
        this.organisations = organisations;
        this.reach = reach;
        this.caller = caller;
    }

    PositionDraft readable(OrganisationNumber organisation, UUID position) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER);
        return positions
                .find(organisation, position)
                .filter(found -> reach.covers(organisation, found.unit(), Role.HR_MANAGER, Role.LEADER))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, position));
    }

    PositionDraft editable(OrganisationNumber organisation, UUID position) {
        PositionDraft found = readable(organisation, position);
        reach.require(organisation, found.unit(), Role.HR_MANAGER);
        return found;
    }

    boolean edits(PositionDraft position) {
        return reach.covers(position.organisation(), position.unit(), Role.HR_MANAGER);
    }

    /** The latest version of a position that may be read. @throws NotVisible when none is approved */
    ApprovedVersion latestOf(PositionDraft position) {
        return approved.version(position.organisation(), position.id(), position.latestVersion())
                .orElseThrow(NotVisible::new);
    }

    /** Name of the employer. */
    String nameOf(OrganisationNumber organisation) {
        return organisations.organisation(organisation).name();
    }

    UUID self() {
        return caller.person().orElseThrow(NotVisible::new).accountId();
    }
}
