package no.ldo.differentiation.openings;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** The company said that a position which it shows is open still, or stopped showing it to so many interested Nav offices. */
public record OpeningChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, int interests)
        implements DomainEvent {
    /** What was done. */
    public enum Kind {
        CONFIRMED,
        CLOSED
    }

    @Override
    public String subjectType() {
        return "position";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "interests", Integer.toString(interests));
    }
}
