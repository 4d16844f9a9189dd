package no.ldo.identity;

import java.util.Optional;
import no.ldo.shared.RuleViolation;

/** What a mandate must fulfil. */
final class MandateRules {
    private MandateRules() {}

    /** An administrator's mandate names no organisation; every other names one. */
    static Optional<RuleViolation> mandateNamesItsOrganisation(GrantMandate command) {
        boolean right = (command.role() == Role.ADMIN) == (command.organisation() == null);
        return right
                ? Optional.empty()
                : Optional.of(RuleViolation.at("organisation", "identity.rule.mandateNamesItsOrganisation"));
    }

    /** The last day is not before the first. */
    static Optional<RuleViolation> mandateEndsAfterItBegins(GrantMandate command) {
        boolean right = command.to() == null || !command.to().isBefore(command.from());
        return right ? Optional.empty() : Optional.of(RuleViolation.at("to", "identity.rule.mandateEndsAfterItBegins"));
    }

    /**
     * The portal is never without an administrator who can sign in and let people in.
     *
     * @param otherAdministrators how many others can sign in with a password
     */
    static Optional<RuleViolation> oneAdministratorRemains(long otherAdministrators) {
        return otherAdministrators > 0
                ? Optional.empty()
                : Optional.of(RuleViolation.of("identity.rule.oneAdministratorRemains"));
    }
}
