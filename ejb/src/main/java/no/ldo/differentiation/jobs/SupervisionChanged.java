package no.ldo.differentiation.jobs;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** Somebody said how much supervised work a unit can attend to. */
public record SupervisionChanged(OrganisationNumber organisation, UUID subjectId, int minutesAWeek)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", "SUPERVISION", "minutes", Integer.toString(minutesAWeek));
    }
}
