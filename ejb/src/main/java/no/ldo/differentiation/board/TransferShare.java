package no.ldo.differentiation.board;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/**
 * Let a position do what another one does of a task now.
 *
 * @param move id of the move, made by the page: sent twice, it counts once
 * @param version the version of the position that takes, as it was read
 * @param fromVersion the version of the position that gives, as it was read
 */
public record TransferShare(
        @NotNull UUID move,
        @NotNull UUID task,
        @NotNull UUID position,
        int version,
        @NotNull UUID from,
        int fromVersion)
        implements Serializable {}
