package no.ldo.organisation;

import java.util.Optional;
import java.util.Set;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What the tree of units must fulfil. */
final class UnitRules {
    private UnitRules() {}

    /** A unit cannot be moved below itself: the tree would lose its top. */
    static Optional<RuleViolation> unitNotBelowItself(@Nullable UnitId parent, Set<UnitId> unitWithEverythingBelow) {
        return parent != null && unitWithEverythingBelow.contains(parent)
                ? Optional.of(RuleViolation.at("parent", "organisation.rule.unitNotBelowItself"))
                : Optional.empty();
    }
}
