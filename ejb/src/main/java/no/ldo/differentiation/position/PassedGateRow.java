package no.ldo.differentiation.position;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a position was published although gate A was shut.
 *
 * @param title of the position as it is called now
 * @param missing how many things were missing
 * @param reason in the words of the one who decided
 * @param byName who decided
 * @param dueOn the day by which what was missing must be in place
 * @param waiting whether nothing is missing but modules that nobody can take yet
 * @param settledAt when it was in place or the position was withdrawn; null while something is missing
 */
public record PassedGateRow(
        UUID position,
        String title,
        int missing,
        String reason,
        String byName,
        Instant at,
        LocalDate dueOn,
        boolean waiting,
        @Nullable Instant settledAt)
        implements Serializable {
    /** Whether what was missing is still missing. */
    public boolean open() {
        return settledAt == null;
    }

    /** Whether somebody could have put it in place, and it is still missing after its day. */
    public boolean overdue(LocalDate today) {
        return open() && !waiting && dueOn.isBefore(today);
    }
}
