package no.ldo.gate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * That somebody passed a gate although something was missing.
 *
 * @param subject the position or plan that was let through
 * @param missing how many things were missing
 * @param reason in the words of the one who decided
 * @param byName who decided
 * @param dueOn the day by which what was missing must be in place
 * @param waiting whether nothing is missing but what nobody can put in place yet
 * @param settledAt when it was in place or what was let through was taken back; null while the task is open
 */
public record GateOverride(
        UUID id,
        Gate gate,
        OrganisationNumber organisation,
        UUID subject,
        int missing,
        String reason,
        UUID byAccount,
        String byName,
        Instant at,
        LocalDate dueOn,
        boolean waiting,
        @Nullable Instant settledAt)
        implements Serializable {
    /** Whether the task that it left behind is still to be done. */
    public boolean isOpen() {
        return settledAt == null;
    }

    /** Whether somebody could have done the task, and it is still to be done after its day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && !waiting && dueOn.isBefore(today);
    }
}
