package no.ldo.leadership;

import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A leader has handed over the rationale for inclusion to HR, for the first time or with other words. */
public record RationaleWritten(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "inclusion-rationale";
    }
}
