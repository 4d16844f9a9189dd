package no.ldo.leadership;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A leader has done every module that gate A asks for. */
public record LeaderReady(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "enrolment";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
