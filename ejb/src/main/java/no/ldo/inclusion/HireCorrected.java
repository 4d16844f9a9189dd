package no.ldo.inclusion;

import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A recorded hire was corrected. What it was is not told: that would tell the answer. */
public record HireCorrected(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hire";
    }
}
