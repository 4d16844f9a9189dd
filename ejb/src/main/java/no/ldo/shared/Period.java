package no.ldo.shared;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from and to, both included.
 *
 * @param to last day, or null while open
 */
public record Period(LocalDate from, @Nullable LocalDate to) implements Serializable {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
