package no.ldo.mentoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * Add minutes of a meeting beside what others have recorded about the plan.
 *
 * @param id made by the form: sent twice it is one
 */
public record AddMinutes(
        @NotNull UUID id,
        @NotNull UUID plan,
        @NotNull LocalDate heldOn,
        @Told @Size(max = 2000) String minutes) implements Serializable {}
