package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A tailored position as it stands now.
 *
 * @param handoverMinutes minutes a week of hand-over talk planned per share
 * @param latestVersion number of the latest approved version, 0 when there is none
 * @param publishedVersion number of the version that is published, or null
 * @param version grows with every change; what one saves against
 */
public record PositionDraft(
        UUID id,
        OrganisationNumber organisation,
        UnitId unit,
        String title,
        String purpose,
        PositionStatus status,
        int minutesAWeek,
        int fullTimeMinutes,
        int mentorMinutes,
        int handoverMinutes,
        int latestVersion,
        @Nullable Integer publishedVersion,
        int version)
        implements Serializable {
    /** Per cent of full time, with one decimal. */
    public double percent() {
        return PositionRules.percentOfFullTime(minutesAWeek, fullTimeMinutes);
    }

    public boolean draft() {
        return status == PositionStatus.DRAFT;
    }
}
