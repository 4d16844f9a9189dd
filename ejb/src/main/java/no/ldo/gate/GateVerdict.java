package no.ldo.gate;

import java.io.Serializable;
import java.util.List;

/**
 * What a gate says at this moment.
 *
 * @param missing everything that is missing, in the order in which it is best done; empty when the gate is open
 */
public record GateVerdict(Gate gate, List<MissingItem> missing) implements Serializable {
    public GateVerdict {
        missing = List.copyOf(missing);
    }

    /** Whether nothing is missing. */
    public boolean isOpen() {
        return missing.isEmpty();
    }

    /** Whether all that is missing is what nobody can put in place yet. */
    public boolean waits() {
        return !isOpen() && missing.stream().allMatch(MissingItem::notYet);
    }
}
