package no.ldo.leadership;

import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** A leader has shared one answer with the Nav mentors. */
public record AnswerShared(OrganisationNumber organisation, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "course-answer";
    }
}
