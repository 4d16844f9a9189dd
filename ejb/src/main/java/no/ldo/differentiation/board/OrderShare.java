package no.ldo.differentiation.board;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/**
 * Put a task of a position one place up or down in its order.
 *
 * @param version the version of the position that was read
 */
public record OrderShare(@NotNull UUID position, @NotNull UUID task, boolean up, int version) implements Serializable {}
