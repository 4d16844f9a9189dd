package no.ldo.differentiation.openings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * Something to say about the work.
 *
 * @param id made by the form
 */
public record WriteMessage(
        @NotNull UUID id,
        @NotNull UUID interest,
        @Told @Size(max = 1000) String text) implements Serializable {}
