package no.ldo.training;

import java.util.UUID;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** The approved position version for which somebody is trained. */
record PlanSeat(
        OrganisationNumber organisation, UnitId unit, UUID positionId, int positionVersion, String positionTitle) {
    static PlanSeat of(ApprovedVersion version) {
        return new PlanSeat(
                version.organisation(),
                version.unit(),
                version.row().positionId(),
                version.row().number(),
                version.row().title());
    }
}
