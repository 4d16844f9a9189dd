package no.ldo.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;

/** Tokens with which a program acts as an account. Given by administrators; stored as SHA-256 only. */
@Stateless
public class ApiTokenService {
    private AccountRepository accounts;
    private Event<DomainEvent> events;

    public ApiTokenService() {}

    @Inject
    ApiTokenService(AccountRepository accounts, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Registers a token that the caller has made. What it may do is limited by its scopes and by the mandates that the
     * account has at the moment of each call.
     *
     * @param name what the token is for, shown in lists
     * @throws NotVisible when the account does not exist
     */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("a token follows an account's mandates")
    public UUID register(
            @NotNull UUID accountId,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 200) String token,
            @NotEmpty Set<String> scopes) {
        accounts.find(accountId).orElseThrow(NotVisible::new);
        ApiToken stored = new ApiToken(Ids.next(), accountId, name, Hashes.sha256(token), scopes, null);
        accounts.add(stored);
        events.fire(new ApiTokenRegistered(stored.id(), accountId));
        return stored.id();
    }
}
