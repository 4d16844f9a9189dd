package no.ldo.inclusion;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import no.ldo.shared.Told;

/**
 * Record one hire.
 *
 * @param hireId the employer's own key; only its keyed hash is stored
 * @param unit code of one of the organisation's units
 */
public record RecordHire(
        @Told String hireId,
        @NotNull LocalDate hiredOn,
        @Told String unit,
        @NotNull Employment employment,
        @NotNull Answer answer)
        implements Serializable {}
