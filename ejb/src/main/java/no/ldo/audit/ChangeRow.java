package no.ldo.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One line of the change log.
 *
 * @param actor name of the person who did it; null for the portal itself
 * @param event what happened, such as {@code MandateGranted}
 * @param facts JSON object of short values
 */
public record ChangeRow(
        UUID id,
        Instant at,
        @Nullable String actor,
        @Nullable OrganisationNumber organisation,
        String event,
        String subjectType,
        UUID subject,
        String facts)
        implements Serializable {}
