package no.ldo.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.ldo.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Lets a program act as an account within scopes. Only the SHA-256 of the token is stored: the token itself is shown once. */
@Entity
@Table(name = "api_token")
class ApiToken {
    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false, length = 200)
    private String scopes;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected ApiToken() {}

    ApiToken(IssueToken command, String tokenHash, Instant issuedAt, @Nullable Instant expiresAt) {
        this.id = Ids.next();
        this.accountId = command.accountId();
        this.name = command.name().strip();
        this.tokenHash = tokenHash;
        this.scopes = String.join(" ", new TreeSet<>(command.scopes()));
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    boolean isValidAt(Instant moment) {
        return expiresAt == null || moment.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    TokenRow row() {
        return new TokenRow(id, name, List.of(scopes.split(" ")), issuedAt, expiresAt);
    }

    Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }
}
