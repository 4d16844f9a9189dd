package no.ldo.differentiation.position;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.Told;
import no.ldo.shared.UnitId;

/**
 * What a tailored position is.
 *
 * @param unit where the person belongs, and whose supervision is used
 * @param purpose why the position exists and what the work is good for
 * @param fullTimeMinutes minutes a week of full time in the job that it is modelled on; not shorter than in the
 *     organisation and in all jobs behind it
 * @param mentorMinutes minutes a week planned for the workplace mentor
 * @param version the version that was read; 0 for a new position
 */
public record SavePosition(
        @Told @Size(max = 120) String title,
        @NotNull UnitId unit,
        @NotNull @Size(max = 1000) String purpose,
        @Min(60) @Max(3000) int fullTimeMinutes,
        @Min(0) @Max(3000) int mentorMinutes,
        int version)
        implements Serializable {}
