package no.ldo.differentiation.examples;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** An organisation shared a version as an anonymised example, or took it back. */
public record ExampleChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, UUID position)
        implements DomainEvent {
    /** What was done. */
    public enum Kind {
        SHARED,
        WITHDRAWN
    }

    @Override
    public String subjectType() {
        return "position-example";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "position", position.toString());
    }
}
