package no.ldo.organisation;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A unit was added to an organisation's tree. */
public record UnitAdded(OrganisationNumber organisation, UUID subjectId, String code) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", code);
    }
}
