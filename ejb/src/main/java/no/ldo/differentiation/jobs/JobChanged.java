package no.ldo.differentiation.jobs;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A job was described, for the first time or anew, or removed. */
public record JobChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, int tasks) implements DomainEvent {
    /** What was done. */
    public enum Kind {
        CREATED,
        DESCRIBED,
        TASKS_IMPORTED,
        TASKS_BOUND,
        TASKS_UNBOUND,
        REMOVED
    }

    @Override
    public String subjectType() {
        return "job";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "tasks", Integer.toString(tasks));
    }
}
