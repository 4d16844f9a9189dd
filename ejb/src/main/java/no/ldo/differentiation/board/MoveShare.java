package no.ldo.differentiation.board;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * Let a position do a task on these days.
 *
 * @param move id of the move, made by the page: sent twice, it counts once
 * @param days all days of the task that the position shall do afterwards; none gives the task back to its job; null for
 *     every day that no other position does
 * @param version the version of the position that was read
 * @param partOf an earlier move of the caller on the same position, with which this one is undone and made again; null for a
 *     move that stands by itself
 */
public record MoveShare(
        @NotNull UUID move,
        @NotNull UUID position,
        @NotNull UUID task,
        @Nullable Weekdays days,
        int version,
        @Nullable UUID partOf)
        implements Serializable {
    /** A move that stands by itself. */
    public MoveShare(UUID move, UUID position, UUID task, @Nullable Weekdays days, int version) {
        this(move, position, task, days, version, null);
    }
}
