package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.ldo.identity.AccountDirectory;
import no.ldo.identity.PersonName;
import no.ldo.identity.Role;
import no.ldo.identity.SubjectMandates;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/** Finds the people whom a plan names, and lets them in to that plan only. */
@ApplicationScoped
class PlanPeople {
    private AccountDirectory accounts;
    private SubjectMandates mandates;

    protected PlanPeople() {}

    @Inject
    PlanPeople(AccountDirectory accounts, SubjectMandates mandates) {
        this.accounts = accounts;
        this.mandates = mandates;
    }

    UUID required(String field, String loginName) {
        Optional<PersonName> person = accounts.byLoginName(loginName);
        RulesViolated.throwIfAny(PlanRules.thePersonHasAnAccount(field, person));
        return person.orElseThrow().accountId();
    }

    @Nullable
    UUID optional(String field, @Nullable String loginName) {
        return or(null, field, loginName);
    }

    /** The person with the login name; the one there is when none is given. */
    @Nullable
    UUID or(@Nullable UUID present, String field, @Nullable String loginName) {
        return loginName == null || loginName.isBlank() ? present : required(field, loginName);
    }

    /** Gives the plan's people their mandates, and ends that of a workplace mentor who is no longer named. */
    void admit(TrainingPlan plan, @Nullable UUID mentorBefore) {
        mandates.grant(plan.participantId(), Role.PARTICIPANT, plan.organisation(), plan.id());
        UUID mentor = plan.workplaceMentorId();
        if (mentorBefore != null && !mentorBefore.equals(mentor)) {
            mandates.end(mentorBefore, Role.WORKPLACE_MENTOR, plan.organisation(), plan.id());
        }
        if (mentor != null) {
            mandates.grant(mentor, Role.WORKPLACE_MENTOR, plan.organisation(), plan.id());
        }
    }
}
