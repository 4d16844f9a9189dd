package no.ldo.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * Say something about a plan.
 *
 * @param id made by the form: the same comment sent twice is stored once
 */
public record WriteComment(
        @NotNull UUID id,
        @NotNull UUID plan,
        @Told @Size(max = 4000) String comment) implements Serializable {}
