package no.ldo.leadership;

import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A leader has finished the rationale for inclusion, or changed a finished one. */
public record RationaleWritten(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "inclusion-rationale";
    }
}
