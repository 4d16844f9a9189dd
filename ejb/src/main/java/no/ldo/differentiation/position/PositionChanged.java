package no.ldo.differentiation.position;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A tailored position was described, went a step in its life, or was removed. */
public record PositionChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, int latestVersion)
        implements DomainEvent {
    /** What was done. */
    public enum Kind {
        CREATED,
        DESCRIBED,
        APPROVED,
        PUBLISHED,
        SHOWN,
        HIDDEN,
        WITHDRAWN,
        REOPENED,
        REMOVED
    }

    @Override
    public String subjectType() {
        return "position";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "version", Integer.toString(latestVersion));
    }
}
