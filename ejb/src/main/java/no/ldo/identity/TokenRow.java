package no.ldo.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token that has been given; the token itself is stored nowhere.
 *
 * @param expiresAt first moment at which it works no more; null for the tokens of the demo, which do not end
 */
public record TokenRow(
        UUID id,
        String name,
        List<String> scopes,
        Instant issuedAt,
        @Nullable Instant expiresAt) implements Serializable {
    public TokenRow {
        scopes = List.copyOf(scopes);
    }
}
