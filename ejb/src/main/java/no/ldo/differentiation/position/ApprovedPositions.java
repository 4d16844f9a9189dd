package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Approved versions for the features above (a training plan is opened on one), behind their own mandate checks. */
@ApplicationScoped
public class ApprovedPositions {
    private PositionRepository positions;

    protected ApprovedPositions() {}

    @Inject
    ApprovedPositions(PositionRepository positions) {
        this.positions = positions;
    }

    /** The latest approved version of each position of the organisation, by title. */
    public List<VersionRow> latest(OrganisationNumber organisation) {
        return positions.latestVersions(organisation);
    }

    /** The latest approved version of each position in these units, by title. */
    public List<VersionRow> latestIn(OrganisationNumber organisation, Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : positions.latestVersionsIn(organisation, units);
    }

    /** An approved version with its lines; empty when the organisation has none such. */
    public Optional<ApprovedVersion> version(OrganisationNumber organisation, UUID position, int number) {
        return positions.version(organisation, position, number);
    }
}
