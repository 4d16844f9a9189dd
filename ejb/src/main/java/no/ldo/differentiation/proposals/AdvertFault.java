package no.ldo.differentiation.proposals;

import java.io.Serializable;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** Why an advert is not read. */
final class AdvertFault {
    private AdvertFault() {}

    static RulesViolated of(String rule, Serializable... arguments) {
        return new RulesViolated(RuleViolation.at("advert", rule, arguments));
    }
}
