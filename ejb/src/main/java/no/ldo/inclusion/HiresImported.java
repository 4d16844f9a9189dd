package no.ldo.inclusion;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** Hires were recorded: one by form, or those of a file. */
public record HiresImported(OrganisationNumber organisation, UUID subjectId, int stored, int unchanged)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "hires";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("stored", String.valueOf(stored), "unchanged", String.valueOf(unchanged));
    }
}
