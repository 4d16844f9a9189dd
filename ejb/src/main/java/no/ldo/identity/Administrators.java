package no.ldo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/** Who can let people in. */
@ApplicationScoped
class Administrators {
    private PeopleRepository people;
    private TimeSource time;

    protected Administrators() {}

    @Inject
    Administrators(PeopleRepository people, TimeSource time) {
        this.people = people;
        this.time = time;
    }

    /** @throws RulesViolated {@code identity.rule.oneAdministratorRemains} when this account is the last one */
    void requireAnotherThan(UUID accountId) {
        if (isOne(accountId)) {
            RulesViolated.throwIfAny(
                    MandateRules.oneAdministratorRemains(people.otherAdministrators(accountId, time.today())));
        }
    }

    /** Whether the account is one of them today. */
    boolean isOne(UUID accountId) {
        return people.mandates(accountId).stream()
                .anyMatch(mandate -> mandate.role() == Role.ADMIN && mandate.holdsOn(time.today()));
    }

    /** Whether one of them could sign in with a password today. */
    boolean canSignIn() {
        return people.hasAdministratorWithPassword(time.today());
    }
}
