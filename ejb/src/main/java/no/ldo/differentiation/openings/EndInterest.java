package no.ldo.differentiation.openings;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/** What became of an interest. */
public record EndInterest(@NotNull UUID interest, @NotNull InterestOutcome outcome) implements Serializable {}
