package no.ldo.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it was granted, in force or not; days from and to are both included.
 *
 * @param organisation null for the whole portal, and its name with it
 * @param unit null when it is not limited to one, and its name with it
 */
public record MandateRow(
        UUID id,
        Role role,
        @Nullable OrganisationNumber organisation,
        @Nullable String organisationName,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable UUID subject,
        LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {
    /** Whether it is in force on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
