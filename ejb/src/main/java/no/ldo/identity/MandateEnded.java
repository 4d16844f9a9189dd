package no.ldo.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A mandate got a last day. */
public record MandateEnded(UUID subjectId, @Nullable OrganisationNumber organisation, LocalDate lastDay)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "mandate";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lastDay", lastDay.toString());
    }
}
