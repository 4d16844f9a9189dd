package no.ldo.differentiation.openings;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/**
 * A Nav office became interested in an opening, something was written, or one side said what became of it.
 *
 * @param organisation the company that shows the position
 * @param said who did it, or what became of it; never what was written
 */
public record InterestChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, UUID position, String said)
        implements DomainEvent {
    /** What was done. */
    public enum Kind {
        DECLARED,
        WRITTEN,
        ENDED
    }

    @Override
    public String subjectType() {
        return "opening-interest";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "position", position.toString(), "said", said);
    }
}
