package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.ApprovedPositions;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.OrganisationNumber;

/** The approved positions that plans are opened on. */
@ApplicationScoped
class PlanPositions {
    private ApprovedPositions approved;
    private Caller caller;
    private UnitReach reach;

    protected PlanPositions() {}

    @Inject
    PlanPositions(ApprovedPositions approved, Caller caller, UnitReach reach) {
        this.approved = approved;
        this.caller = caller;
        this.reach = reach;
    }

    /** Those of the organisation in units that the caller leads. */
    List<OpenPosition> open(OrganisationNumber organisation) {
        caller.require(organisation, Role.LEADER);
        return reach
                .of(organisation, Role.LEADER)
                .map(units -> approved.latestIn(organisation, units))
                .orElseGet(() -> approved.latest(organisation))
                .stream()
                .map(row -> new OpenPosition(row.positionId(), row.number(), row.title(), row.percent()))
                .toList();
    }

    /** The version, when the caller leads its unit. */
    ApprovedVersion led(OrganisationNumber organisation, UUID position, int number) {
        caller.require(organisation, Role.LEADER);
        ApprovedVersion version = of(organisation, position, number);
        if (!reach.covers(organisation, version.unit(), Role.LEADER)) {
            throw caller.refuseAsMissing(organisation, position);
        }
        return version;
    }

    ApprovedVersion of(OrganisationNumber organisation, UUID position, int number) {
        return approved.version(organisation, position, number)
                .orElseThrow(() -> caller.refuseAsMissing(organisation, position));
    }
}
