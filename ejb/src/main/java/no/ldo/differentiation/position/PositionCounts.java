package no.ldo.differentiation.position;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many positions stand where.
 *
 * @param byStatus a status that none has is missing
 * @param toTidyUp how many were published past gate A and still lack something that somebody can put in place
 * @param firstDue the first day by which that must be in place; null when nothing is lacking
 */
public record PositionCounts(
        Map<PositionStatus, Long> byStatus,
        long toTidyUp,
        @Nullable LocalDate firstDue) implements Serializable {
    public PositionCounts {
        byStatus = Map.copyOf(byStatus);
    }

    /** How many stand there. */
    public long of(PositionStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** How many days ago the first day was; 0 while it has not passed. */
    public long daysOverdue(LocalDate today) {
        return firstDue == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(firstDue, today));
    }
}
