package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;
import no.ldo.gate.GateVerdict;
import no.ldo.shared.RuleViolation;

/**
 * What stands between a position and its publication.
 *
 * @param gate what gate A says; it may be passed with a reason
 * @param law what the law asks for and is missing; nobody passes that
 */
public record Readiness(GateVerdict gate, List<RuleViolation> law) implements Serializable {
    public Readiness {
        law = List.copyOf(law);
    }

    /** Whether nothing stands in the way. */
    public boolean open() {
        return gate.isOpen() && law.isEmpty();
    }
}
