package no.ldo.gate;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A gate was passed in spite of what was missing. The reason stands in the override, not in the log. */
public record GateOverridden(
        OrganisationNumber organisation, UUID subjectId, Gate gate, UUID passedFor, int missing, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "gate-override";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "gate",
                gate.name(),
                "passedFor",
                passedFor.toString(),
                "missing",
                String.valueOf(missing),
                "dueOn",
                dueOn.toString());
    }
}
