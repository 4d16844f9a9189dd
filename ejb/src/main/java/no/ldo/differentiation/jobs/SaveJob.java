package no.ldo.differentiation.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.Told;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A job as HR describes it.
 *
 * @param styrkCode four digits of the Norwegian standard of occupations STYRK-08, or null
 * @param fullTimeMinutes minutes a week of full time in this job
 * @param holderLevel formal level of those who hold it today, 0–3
 * @param scarce hard to recruit for
 * @param leavingMinutes minutes a week that may leave the job in all
 * @param version the version that was read; 0 for a new job
 */
public record SaveJob(
        @Told @Size(max = 120) String title,
        @NotNull UnitId unit,

        @Nullable @Pattern(regexp = "[0-9]{4}", message = "{differentiation.occupation}")
        String styrkCode,

        @Min(60) @Max(3000) int fullTimeMinutes,
        @Min(0) @Max(3) int holderLevel,
        boolean scarce,
        @Min(0) @Max(3000) int leavingMinutes,
        int version)
        implements Serializable {}
