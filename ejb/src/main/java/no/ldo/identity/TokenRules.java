package no.ldo.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.ldo.shared.RuleViolation;

/** What a token for the API must fulfil. */
final class TokenRules {
    /** Longest life of a token, in days. */
    static final int MOST_DAYS = 366;

    private TokenRules() {}

    /** A token works for at least today and at most a year: what is forgotten ends by itself. */
    static Optional<RuleViolation> tokenEndsWithinAYear(LocalDate today, LocalDate lastDay) {
        boolean right = !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(MOST_DAYS));
        return right
                ? Optional.empty()
                : Optional.of(RuleViolation.at(
                        "lastDay", "identity.rule.tokenEndsWithinAYear", today, today.plusDays(MOST_DAYS)));
    }

    /** A token is given for something, and only for what the API knows. */
    static Optional<RuleViolation> tokenHasKnownScopes(Set<String> scopes) {
        boolean right = !scopes.isEmpty() && ApiScope.ALL.containsAll(scopes);
        return right ? Optional.empty() : Optional.of(RuleViolation.at("scopes", "identity.rule.tokenHasKnownScopes"));
    }
}
