package no.ldo.inclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The targets that concern one organisation: its own, and the portal's where it has none on the day. */
final class Targets {
    private final List<InclusionTarget> rows;

    Targets(List<InclusionTarget> rows) {
        this.rows = rows;
    }

    /** The target in force on the day: the latest own one, else the latest of the portal. */
    TargetInForce on(LocalDate day) {
        return rows.stream()
                .filter(row -> !row.inForce().validFrom().isAfter(day))
                .max(Comparator.comparing(InclusionTarget::isOwn)
                        .thenComparing(row -> row.inForce().validFrom()))
                .map(InclusionTarget::inForce)
                .orElseThrow(() -> new IllegalStateException("no target in force on " + day));
    }
}
