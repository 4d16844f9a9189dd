package no.ldo.shared;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thrown by a service when an act breaks one or more rules; nothing of the act is stored. */
@ApplicationException(rollback = true)
public class RulesViolated extends RuntimeException {
    private final List<RuleViolation> violations;

    /** @throws IllegalArgumentException when the list is empty */
    public RulesViolated(List<RuleViolation> violations) {
        super(violations.stream().map(RuleViolation::key).collect(Collectors.joining(", ")));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violation");
        }
        this.violations = List.copyOf(violations);
    }

    public RulesViolated(RuleViolation violation) {
        this(List.of(violation));
    }

    /** Throws one {@code RulesViolated} with every violation that is present; returns when there is none. */
    @SafeVarargs
    public static void throwIfAny(Optional<RuleViolation>... checked) {
        List<RuleViolation> found = new ArrayList<>();
        for (Optional<RuleViolation> one : checked) {
            one.ifPresent(found::add);
        }
        throwIfAny(found);
    }

    /** The same with what was found already. */
    public static void throwIfAny(List<RuleViolation> found) {
        if (!found.isEmpty()) {
            throw new RulesViolated(found);
        }
    }

    /** Every broken rule, in the order in which they were checked. */
    public List<RuleViolation> violations() {
        return violations;
    }
}
