package no.ldo.gate;

import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.ToldText;
import org.jspecify.annotations.Nullable;

/** Source: report 5.3.3 and the portal's own flow: a gate names what is missing and never hides that it was passed. */
final class GateRules {
    /** A reason shorter than this says nothing. */
    static final int SHORTEST_REASON = 10;

    static final int LONGEST_REASON = 1000;

    /** Days until what was missing must be in place. */
    static final int DAYS_TO_TIDY_UP = 7;

    private GateRules() {}

    /** A gate is passed only with a reason of at least ten characters, and at most a thousand. */
    static Optional<RuleViolation> reasonMustBeGiven(@Nullable String reason) {
        int length = reason == null
                ? 0
                : reason.strip().codePointCount(0, reason.strip().length());
        return !ToldText.says(reason) || length < SHORTEST_REASON || length > LONGEST_REASON
                ? Optional.of(
                        RuleViolation.at("reason", "gate.rule.reasonMustBeGiven", SHORTEST_REASON, LONGEST_REASON))
                : Optional.empty();
    }

    /** The reason holds no number that could be a fødselsnummer. */
    static Optional<RuleViolation> reasonHoldsNoNationalIdentityNumber(@Nullable String reason) {
        return NationalIdentityNumber.standsIn(reason)
                ? Optional.of(RuleViolation.at("reason", "gate.rule.reasonHoldsNoNationalIdentityNumber"))
                : Optional.empty();
    }

    /** An open gate is walked through, not passed in spite of anything. */
    static Optional<RuleViolation> overrideOnlyWhatIsMissing(GateVerdict verdict) {
        return verdict.isOpen()
                ? Optional.of(RuleViolation.of("gate.rule.overrideOnlyWhatIsMissing"))
                : Optional.empty();
    }
}
