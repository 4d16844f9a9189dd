package no.ldo.identity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An account with its mandates.
 *
 * @param hasPassword whether it can sign in with a password of the portal
 * @param today the day on which it was read, to tell which mandates are in force
 */
public record PersonDetails(
        UUID id,
        String loginName,
        String displayName,
        String language,
        boolean active,
        Instant openedAt,
        boolean hasPassword,
        int version,
        LocalDate today,
        List<MandateRow> mandates)
        implements Serializable {
    public PersonDetails {
        mandates = List.copyOf(mandates);
    }

    static PersonDetails of(UserAccount account, LocalDate today, List<MandateRow> mandates) {
        return new PersonDetails(
                account.id(),
                account.loginName(),
                account.displayName(),
                account.language(),
                account.isActive(),
                account.openedAt(),
                account.passwordHash() != null,
                account.version(),
                today,
                mandates);
    }
}
