package no.ldo.differentiation.frame;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** The frame of a position was set; what it says is not told. */
public record FrameChanged(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "position";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", "FRAMED");
    }
}
