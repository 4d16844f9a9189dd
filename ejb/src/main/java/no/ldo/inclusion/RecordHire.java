package no.ldo.inclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Record one hire.
 *
 * @param hireId the employer's own key; only its keyed hash is stored
 * @param unit code of one of the organisation's units
 */
public record RecordHire(
        @NotBlank String hireId,
        @NotNull LocalDate hiredOn,
        @NotBlank String unit,
        @NotNull Employment employment,
        @NotNull Answer answer)
        implements Serializable {}
