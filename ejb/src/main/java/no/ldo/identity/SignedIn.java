package no.ldo.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person who has proven who they are, with the mandates in force today.
 *
 * @param accountId also the name of the security principal: no personal data reaches a log that way
 * @param language {@code nb}, {@code nn} or {@code en}
 */
public record SignedIn(UUID accountId, String displayName, String language, List<HeldMandate> mandates)
        implements Serializable {
    public SignedIn {
        mandates = List.copyOf(mandates);
    }

    /** The container roles: every role held anywhere. The mandate check decides for which organisation. */
    public Set<String> roleNames() {
        return mandates.stream().map(held -> held.role().name()).collect(Collectors.toSet());
    }
}
