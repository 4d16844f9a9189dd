package no.ldo.web.audit;

import java.io.Serializable;
import java.time.Instant;
import no.ldo.audit.AccessRow;
import org.jspecify.annotations.Nullable;

/** One line of the access log as people read it. */
public record AccessView(
        Instant at,
        @Nullable String actor,
        String organisation,
        String kind,
        String purpose,
        String what,
        String subject)
        implements Serializable {
    static AccessView of(AccessRow row, EventNames names) {
        return new AccessView(
                row.at(),
                row.actor(),
                row.organisation() == null ? "" : row.organisation().digits(),
                row.kind().name(),
                names.purpose(row.purpose()),
                row.what(),
                row.subject() == null ? "" : row.subject().toString());
    }
}
