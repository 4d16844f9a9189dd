package no.ldo.inclusion;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A reporting year was closed: keys and days of its hires are gone. */
public record HireYearClosed(OrganisationNumber organisation, UUID subjectId, int year) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hire-year";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("year", String.valueOf(year));
    }
}
