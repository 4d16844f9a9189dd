package no.ldo.differentiation.examples;

import java.util.List;
import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;

/** What an example that is shared with other companies must fulfil. */
final class ExampleRules {
    private ExampleRules() {}

    /** An example without tasks teaches nobody anything. */
    static Optional<RuleViolation> anExampleHasTasks(int tasks) {
        return tasks > 0 ? Optional.empty() : Optional.of(RuleViolation.at("tasks", "examples.rule.anExampleHasTasks"));
    }

    /** The name of the organisation stands neither in the title nor in a task. */
    static Optional<RuleViolation> anExampleNamesNobody(NameGuard guard, String field, List<String> texts) {
        return texts.stream()
                .filter(guard::namesOrganisation)
                .findFirst()
                .map(text -> RuleViolation.at(field, "examples.rule.anExampleNamesNobody", text));
    }

    /** Neither the title nor a task of an example holds a number that could be a fødselsnummer. */
    static Optional<RuleViolation> anExampleHoldsNoNationalIdentityNumber(String field, List<String> texts) {
        return texts.stream().anyMatch(NationalIdentityNumber::standsIn)
                ? Optional.of(RuleViolation.at(field, "examples.rule.anExampleHoldsNoNationalIdentityNumber"))
                : Optional.empty();
    }

    /** A version is shared once at a time. */
    static Optional<RuleViolation> aVersionIsSharedOnce(boolean shared) {
        return shared ? Optional.of(RuleViolation.of("examples.rule.aVersionIsSharedOnce")) : Optional.empty();
    }
}
