package no.ldo.differentiation.jobs;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A task of a job was added, described anew or removed. */
public record TaskChanged(OrganisationNumber organisation, UUID subjectId, UUID job, Kind kind) implements DomainEvent {
    /** What was done. */
    public enum Kind {
        ADDED,
        DESCRIBED,
        REMOVED
    }

    @Override
    public String subjectType() {
        return "job-task";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "job", job.toString());
    }
}
