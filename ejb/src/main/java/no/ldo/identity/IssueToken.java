package no.ldo.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * Give an account a token for the API.
 *
 * @param name what the token is for, shown in lists
 * @param scopes of {@link ApiScope}, at least one
 * @param lastDay last day in Norway on which it works
 */
public record IssueToken(
        @NotNull UUID accountId,
        @Told @Size(max = 80) String name,
        @NotNull Set<String> scopes,
        @NotNull LocalDate lastDay)
        implements Serializable {
    public IssueToken {
        scopes = Set.copyOf(scopes);
    }
}
