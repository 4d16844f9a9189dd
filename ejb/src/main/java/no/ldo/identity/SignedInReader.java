package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** Reads an active account with the mandates of today: one query. */
@ApplicationScoped
class SignedInReader {
    private AccountRepository accounts;
    private TimeSource time;

    protected SignedInReader() {}

    @Inject
    SignedInReader(AccountRepository accounts, TimeSource time) {
        this.accounts = accounts;
        this.time = time;
    }

    Optional<SignedIn> byPrincipalName(@Nullable String name) {
        return accountIn(name).flatMap(this::byId);
    }

    Optional<SignedIn> byId(UUID accountId) {
        return accounts.signedIn(accountId, time.today());
    }

    /** The account id that a principal's name is; empty for every other name. */
    static Optional<UUID> accountIn(@Nullable String name) {
        if (name == null || name.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
