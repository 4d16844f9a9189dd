package no.ldo.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/** Tokens with which a program acts as an account. Given by administrators; stored as SHA-256 only. */
@Stateless
public class ApiTokenService {
    private AccountRepository accounts;
    private TimeSource time;
    private Event<DomainEvent> events;

    public ApiTokenService() {}

    @Inject
    ApiTokenService(AccountRepository accounts, TimeSource time, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.time = time;
        this.events = events;
    }

    /**
     * Gives an account a new token. What it may do is limited by its scopes and by the mandates that the account has at
     * the moment of each call.
     *
     * @return the token, which nobody can be shown again
     * @throws RulesViolated {@code identity.rule.tokenEndsWithinAYear}, {@code identity.rule.tokenHasKnownScopes}
     * @throws NotVisible when the account does not exist
     */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("a token follows an account's mandates")
    public String issue(@NotNull @Valid IssueToken command) {
        RulesViolated.throwIfAny(
                TokenRules.tokenEndsWithinAYear(time.today(), command.lastDay()),
                TokenRules.tokenHasKnownScopes(command.scopes()));
        String token = Hashes.newToken();
        Instant end =
                command.lastDay().plusDays(1).atStartOfDay(TimeSource.NORWAY).toInstant();
        store(command, token, end);
        return token;
    }

    /**
     * Registers a token that the caller has made and that does not end: for the demo, whose tokens are published.
     *
     * @throws NotVisible when the account does not exist
     */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("a token follows an account's mandates")
    public UUID register(
            @NotNull UUID accountId,
            @Told @Size(max = 80) String name,
            @Told @Size(max = 200) String token,
            @NotEmpty Set<String> scopes) {
        return store(new IssueToken(accountId, name, scopes, time.today()), token, null);
    }

    /** The tokens of an account, by name. @throws NotVisible when the account does not exist */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("a token follows an account's mandates")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TokenRow> tokens(@NotNull UUID accountId) {
        accounts.find(accountId).orElseThrow(NotVisible::new);
        return accounts.tokensOf(accountId).stream().map(ApiToken::row).toList();
    }

    /** Takes a token back: it works no more from the next call on. @throws NotVisible when there is no such token */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("a token follows an account's mandates")
    public void revoke(@NotNull UUID tokenId) {
        ApiToken found = accounts.token(tokenId).orElseThrow(NotVisible::new);
        accounts.remove(found);
        events.fire(new ApiTokenRevoked(found.id(), found.accountId()));
    }

    private UUID store(IssueToken command, String token, @Nullable Instant end) {
        accounts.find(command.accountId()).orElseThrow(NotVisible::new);
        ApiToken stored = new ApiToken(command, Hashes.sha256(token), time.now(), end);
        accounts.add(stored);
        events.fire(new ApiTokenRegistered(stored.id(), command.accountId()));
        return stored.id();
    }
}
