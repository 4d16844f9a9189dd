package no.ldo.differentiation.openings;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/**
 * A Nav office is interested in an opening.
 *
 * @param id made by the form
 */
public record DeclareInterest(@NotNull UUID id, @NotNull UUID position) implements Serializable {}
