package no.ldo.gate;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** What was missing when a gate was passed is now in place. */
public record GateOverrideSettled(OrganisationNumber organisation, UUID subjectId, Gate gate) implements DomainEvent {
    @Override
    public String subjectType() {
        return "gate-override";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("gate", gate.name());
    }
}
