package no.ldo.organisation;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A unit got another name or another place in the tree. */
public record UnitChanged(OrganisationNumber organisation, UUID subjectId, String code, boolean moved)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", code, "moved", String.valueOf(moved));
    }
}
