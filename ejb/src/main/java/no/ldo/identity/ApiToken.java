package no.ldo.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected ApiToken() {}

    ApiToken(UUID id, UUID accountId, String name, String tokenHash, Set<String> scopes, @Nullable Instant expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.scopes = String.join(" ", new TreeSet<>(scopes));
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

    Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }
}
