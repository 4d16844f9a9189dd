package no.ldo.identity;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** An account was given a role. */
public record MandateGranted(UUID subjectId, @Nullable OrganisationNumber organisation, UUID accountId, Role role)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "mandate";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("account", accountId.toString(), "role", role.name());
    }
}
