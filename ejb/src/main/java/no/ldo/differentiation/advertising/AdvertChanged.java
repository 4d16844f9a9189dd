package no.ldo.differentiation.advertising;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** The advert of a position was written. The text stays out of the log. */
public record AdvertChanged(OrganisationNumber organisation, UUID subjectId, String language, int number)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "position";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", "ADVERT", "language", language, "version", Integer.toString(number));
    }
}
