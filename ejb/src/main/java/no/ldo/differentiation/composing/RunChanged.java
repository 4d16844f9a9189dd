package no.ldo.differentiation.composing;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** Somebody started, cancelled or deleted a run of the optimiser. */
public record RunChanged(OrganisationNumber organisation, UUID subjectId, Act act) implements DomainEvent {
    /** What was done. */
    public enum Act {
        STARTED,
        CANCELLED,
        DELETED
    }

    @Override
    public String subjectType() {
        return "composition";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", act.name());
    }
}
