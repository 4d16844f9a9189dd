package no.ldo.identity;

import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what they may not have; written to the access log whatever becomes of the transaction.
 *
 * @param accountId who asked; null when not signed in
 * @param what the service method or path asked for, without parameters
 */
public record AccessRefused(
        @Nullable UUID accountId,
        @Nullable OrganisationNumber organisation,
        @Nullable UUID subject,
        String what) {}
