package no.ldo.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log.
 *
 * @param actor name of the person who asked; null when not signed in
 * @param purpose why, as a key; empty for a refusal
 * @param what service method or path
 */
public record AccessRow(
        UUID id,
        Instant at,
        @Nullable String actor,
        @Nullable OrganisationNumber organisation,
        AccessKind kind,
        String purpose,
        String what,
        @Nullable UUID subject)
        implements Serializable {}
