package no.ldo.differentiation.advertising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.differentiation.position.PositionDetails;
import no.ldo.differentiation.position.PositionService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;

/** Finds positions whose adverts the caller may read or write: HR and leaders of the unit read, HR writes. */
@ApplicationScoped
class AdvertAccess {
    private PositionService positions;
    private OrganisationService organisations;
    private UnitReach reach;
    private Caller caller;

    protected AdvertAccess() {}

    @Inject
    AdvertAccess(PositionService positions, OrganisationService organisations, UnitReach reach, Caller caller) {
        this.positions = positions;
        this.organisations = organisations;
        this.reach = reach;
        this.caller = caller;
    }

    PositionDetails readable(OrganisationNumber organisation, UUID position) {
        PositionDetails found = positions.position(organisation, position);
        if (!reach.covers(organisation, found.position().unit(), Role.HR_MANAGER, Role.LEADER)) {
            throw caller.refuseAsMissing(organisation, position);
        }
        return found;
    }

    PositionDetails editable(OrganisationNumber organisation, UUID position) {
        PositionDetails found = readable(organisation, position);
        reach.require(organisation, found.position().unit(), Role.HR_MANAGER);
        return found;
    }

    boolean edits(OrganisationNumber organisation, PositionDetails position) {
        return reach.covers(organisation, position.position().unit(), Role.HR_MANAGER);
    }

    /** Name of the employer. */
    String nameOf(OrganisationNumber organisation) {
        return organisations.organisation(organisation).name();
    }

    UUID self() {
        return caller.person().orElseThrow(NotVisible::new).accountId();
    }
}
