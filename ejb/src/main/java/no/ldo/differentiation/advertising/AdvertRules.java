package no.ldo.differentiation.advertising;

import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;

/** What the text of an advert must fulfil to be kept. What it demands is told and never refused. */
final class AdvertRules {
    private AdvertRules() {}

    /** An advert is about a position that is approved. */
    static Optional<RuleViolation> anAdvertNeedsAVersion(int latest) {
        return unless(latest > 0, RuleViolation.of("differentiation.rule.anAdvertNeedsAVersion"));
    }

    /** What is saved is about the version that the writer has seen. */
    static Optional<RuleViolation> anAdvertIsAboutTheLatestVersion(int number, int latest) {
        return unless(
                latest == 0 || number == latest,
                RuleViolation.of("differentiation.rule.anAdvertIsAboutTheLatestVersion", latest));
    }

    static Optional<RuleViolation> anAdvertHoldsNoNationalIdentityNumber(String text) {
        return unless(
                !NationalIdentityNumber.standsIn(text),
                RuleViolation.at("text", "differentiation.rule.anAdvertHoldsNoNationalIdentityNumber"));
    }

    private static Optional<RuleViolation> unless(boolean kept, RuleViolation violation) {
        return kept ? Optional.empty() : Optional.of(violation);
    }
}
