package no.ldo.differentiation.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import no.ldo.shared.UnitId;

/**
 * Says how much supervised work a unit can attend to.
 *
 * @param version the version that was read; 0 when nothing was said
 */
public record SaySupervision(
        @NotNull UnitId unit, @Min(0) @Max(10_080) int minutesAWeek, int version) implements Serializable {}
