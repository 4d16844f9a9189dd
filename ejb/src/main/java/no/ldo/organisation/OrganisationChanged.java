package no.ldo.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** An organisation got another name, another kind or another full-time week; all as they are afterwards. */
public record OrganisationChanged(OrganisationNumber organisation, OrganisationKind kind, int fullTimeMinutes)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "organisation";
    }

    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(organisation.digits().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "fullTimeMinutes", String.valueOf(fullTimeMinutes));
    }
}
