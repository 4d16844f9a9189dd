package no.ldo.identity;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A token for the API was taken back. */
public record ApiTokenRevoked(UUID subjectId, UUID accountId) implements DomainEvent {
    @Override
    public @Nullable OrganisationNumber organisation() {
        return null;
    }

    @Override
    public String subjectType() {
        return "api-token";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("account", accountId.toString());
    }
}
