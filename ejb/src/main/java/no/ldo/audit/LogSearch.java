package no.ldo.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log to show, newest first.
 *
 * @param organisation only lines of this one; null for all, which only administrators may see
 * @param from first day, or null for all
 * @param to last day, or null for all
 * @param type kind of event, or READ or REFUSED in the access log; null for all
 */
public record LogSearch(
        @Nullable OrganisationNumber organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 80) String type,
        @NotNull PageRequest page)
        implements Serializable {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    Instant begin() {
        return within(from, FIRST).atStartOfDay(TimeSource.NORWAY).toInstant();
    }

    /** The moment after the last day. */
    Instant end() {
        return within(to, LAST).plusDays(1).atStartOfDay(TimeSource.NORWAY).toInstant();
    }

    /** The day, as far as the database knows days; the other one when none is named. */
    private static LocalDate within(@Nullable LocalDate day, LocalDate otherwise) {
        LocalDate named = day == null ? otherwise : day;
        return named.isBefore(FIRST) ? FIRST : named.isAfter(LAST) ? LAST : named;
    }

    String typePattern() {
        return type == null || type.isBlank()
                ? "%"
                : type.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
