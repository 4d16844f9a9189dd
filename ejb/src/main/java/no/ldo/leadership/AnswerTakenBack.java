package no.ldo.leadership;

import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A leader has taken a shared answer back. */
public record AnswerTakenBack(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "course-answer";
    }
}
