package no.ldo.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.MandateRow;
import no.ldo.identity.PersonDetails;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A mandate with the names that people know.
 *
 * @param organisation name, also of one that the person cannot act for today; null for the whole portal
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
    /** All mandates of a person, in the order in which they were read. */
    static List<MandateLine> of(PersonDetails person) {
        return person.mandates().stream().map(row -> of(row, person.today())).toList();
    }

    private static MandateLine of(MandateRow row, LocalDate today) {
        return new MandateLine(
                row.id(),
                row.role(),
                row.organisationName(),
                row.unitName(),
                row.subject() != null,
                row.from(),
                row.to(),
                state(row, today));
    }

    private static String state(MandateRow row, LocalDate today) {
        if (row.holdsOn(today)) {
            return "now";
        }
        @Nullable LocalDate to = row.to();
        return to != null && to.isBefore(today) ? "ended" : "later";
    }

    /** Whether a last day can still be given. */
    public boolean isOpen() {
        return !"ended".equals(state);
    }
}
