package no.ldo.gate;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** The task that a passed gate left behind is closed. */
public record GateOverrideSettled(OrganisationNumber organisation, UUID subjectId, Gate gate, Cause cause)
        implements DomainEvent {
    /** Why the task is closed. */
    public enum Cause {
        /** What was missing is in place. */
        IN_PLACE,
        /** What was let through is taken back. */
        TAKEN_BACK
    }

    @Override
    public String subjectType() {
        return "gate-override";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("gate", gate.name(), "cause", cause.name());
    }
}
