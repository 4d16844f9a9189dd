package no.ldo.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A mandate with the names that people know.
 *
 * @param organisation name, or number when the name may not be seen any more; null for the whole portal
 * @param unit name of the unit that it is limited to, or null
 * @param narrowed whether it is for one plan only
 * @param state {@code now}, {@code later} or {@code ended}
 */
public record MandateLine(
        UUID id,
        Role role,
        @Nullable String organisation,
        @Nullable String unit,
        boolean narrowed,
        LocalDate from,
        @Nullable LocalDate to,
        String state)
        implements Serializable {
    /** Whether a last day can still be given. */
    public boolean isOpen() {
        return !"ended".equals(state);
    }
}
