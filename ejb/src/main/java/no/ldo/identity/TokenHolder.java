package no.ldo.identity;

import java.util.Set;

/**
 * Who calls the API with a token.
 *
 * @param scopes what the token may be used for, such as {@code hires:write}; the person's mandates limit it further
 */
public record TokenHolder(SignedIn person, Set<String> scopes) {
    public TokenHolder {
        scopes = Set.copyOf(scopes);
    }
}
