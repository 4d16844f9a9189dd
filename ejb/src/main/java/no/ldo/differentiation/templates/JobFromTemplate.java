package no.ldo.differentiation.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.Told;
import no.ldo.shared.UnitId;

/**
 * A job to be made from a template.
 *
 * @param fullTimeMinutes minutes a week of full time in this job
 */
public record JobFromTemplate(
        @Told @Size(max = 120) String title,
        @NotNull UnitId unit,
        @Min(60) @Max(3000) int fullTimeMinutes,
        @NotNull @Valid ChosenTasks chosen)
        implements Serializable {}
