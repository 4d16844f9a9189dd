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

/**
 * Finds the people whom a plan names, and lets them in to that plan only: when they come to it, and never again by
 * themselves, so that an access that an administrator has ended stays ended.
 */
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

    /** Lets the people of a plan that was opened just now in to it. */
    void admit(TrainingPlan plan) {
        mandates.grant(plan.participantId(), Role.PARTICIPANT, plan.organisation(), plan.id());
        mentorCame(plan);
    }

    /** Another person is the plan's participant: the one before loses the access. */
    void participantChanged(TrainingPlan plan, UUID before) {
        mandates.end(before, Role.PARTICIPANT, plan.organisation(), plan.id());
        mandates.grant(plan.participantId(), Role.PARTICIPANT, plan.organisation(), plan.id());
    }

    /** Another person is the plan's workplace mentor: the one before loses the access. */
    void mentorChanged(TrainingPlan plan, @Nullable UUID before) {
        if (before != null) {
            mandates.end(before, Role.WORKPLACE_MENTOR, plan.organisation(), plan.id());
        }
        mentorCame(plan);
    }

    private void mentorCame(TrainingPlan plan) {
        UUID mentor = plan.workplaceMentorId();
        if (mentor != null) {
            mandates.grant(mentor, Role.WORKPLACE_MENTOR, plan.organisation(), plan.id());
        }
    }
}
