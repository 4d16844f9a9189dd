package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/**
 * An approved version with everything in it, as it was when it was approved.
 *
 * @param lines its tasks in the order of the board
 */
public record ApprovedVersion(
        VersionRow row,
        OrganisationNumber organisation,
        UnitId unit,
        String unitName,
        String purpose,
        int mentorMinutes,
        List<PositionLine> lines)
        implements Serializable {
    public ApprovedVersion {
        lines = List.copyOf(lines);
    }

    /** The highest demand of each kind among its tasks. */
    public Demands demands() {
        return lines.stream().map(PositionLine::demands).reduce(Demands.NONE, Demands::highest);
    }
}
