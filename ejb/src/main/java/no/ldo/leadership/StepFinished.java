package no.ldo.leadership;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A step of the course is finished. */
public record StepFinished(OrganisationNumber organisation, UUID subjectId, String step) implements DomainEvent {
    @Override
    public String subjectType() {
        return "enrolment";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("step", step);
    }
}
