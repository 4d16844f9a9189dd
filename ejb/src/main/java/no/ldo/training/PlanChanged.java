package no.ldo.training;

import java.util.Map;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;

/** Something happened to a training plan. */
public record PlanChanged(OrganisationNumber organisation, UUID subjectId, Kind kind, Role party)
        implements DomainEvent {
    /** What was done. */
    public enum Kind {
        OPENED,
        WRITTEN,
        COMMENTED,
        OWN_WORDS_WRITTEN,
        APPROVED,
        APPROVED_ON_BEHALF,
        TAKEN_BACK,
        ALL_TAKEN_BACK,
        LOCKED,
        STEP_CONFIRMED,
        PARTICIPANT_CHANGED
    }

    @Override
    public String subjectType() {
        return "training-plan";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("act", kind.name(), "party", party.name());
    }
}
