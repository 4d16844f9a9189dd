package no.ldo.mentoring;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A follow-up meeting was planned, moved or recorded. */
public record MeetingChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, UUID plan)
        implements DomainEvent {
    /** What was done. */
    public enum Kind {
        PLANNED,
        MOVED,
        RECORDED
    }

    @Override
    public String subjectType() {
        return "follow-up-meeting";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "plan", plan.toString());
    }
}
