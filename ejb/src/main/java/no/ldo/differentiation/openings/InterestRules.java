package no.ldo.differentiation.openings;

import java.util.Optional;
import no.ldo.organisation.OrganisationKind;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;

/** What an interest in an opening and the conversation about it must fulfil. */
final class InterestRules {
    private InterestRules() {}

    /** Interest comes from a Nav office, not from a company that a Nav mentor follows. */
    static Optional<RuleViolation> aNavOfficeIsInterested(OrganisationKind kind) {
        return unless(kind == OrganisationKind.NAV_OFFICE, RuleViolation.of("openings.rule.aNavOfficeIsInterested"));
    }

    /** One office, one standing interest in a position. */
    static Optional<RuleViolation> oneInterestStandsAtATime(boolean standing) {
        return unless(!standing, RuleViolation.of("openings.rule.oneInterestStandsAtATime"));
    }

    /** Nothing is written after one side has said what became of it. */
    static Optional<RuleViolation> anEndedInterestIsClosed(boolean ended) {
        return unless(!ended, RuleViolation.of("openings.rule.anEndedInterestIsClosed"));
    }

    /** The conversation is about work. */
    static Optional<RuleViolation> messagesHoldNoNationalIdentityNumber(String text) {
        return unless(
                !NationalIdentityNumber.standsIn(text),
                RuleViolation.at("text", "openings.rule.messagesHoldNoNationalIdentityNumber"));
    }

    private static Optional<RuleViolation> unless(boolean kept, RuleViolation violation) {
        return kept ? Optional.empty() : Optional.of(violation);
    }
}
