package no.ldo.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One plan in a list.
 *
 * @param participant name, or null for a reader who sees state and position only
 * @param readable whether the caller may open it
 * @param own whether the caller is its participant, who opens it on the own page
 */
public record PlanRow(
        UUID id,
        String position,
        String unit,
        @Nullable String participant,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        PlanState state,
        boolean readable,
        boolean own)
        implements Serializable {
    static PlanRow of(PlanHead head, LocalDate today, boolean readable, boolean own) {
        return new PlanRow(
                head.id(),
                head.position().title(),
                head.unitName(),
                readable ? head.participant().name() : null,
                head.times().begins(),
                head.times().ends(),
                head.state(today),
                readable,
                own);
    }
}
