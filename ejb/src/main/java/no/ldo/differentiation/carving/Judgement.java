package no.ldo.differentiation.carving;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a composition.
 *
 * @param objective sum of the terms; of no meaning while a hard rule is broken
 * @param terms points by the name of the term, without those that are 0
 * @param broken every hard rule that does not hold, by position, then for all together; empty when the composition is allowed
 */
public record Judgement(long objective, Map<String, Long> terms, List<Broken> broken) {
    /**
     * A hard rule that does not hold.
     *
     * @param rule its number, H0–H16
     * @param what place of what breaks it: of the position for H0–H11, the task for H12 and H13, the group's number for
     *     H14, the job for H15, the unit for H16
     * @param breach by how much; null for rules that count nothing
     */
    public record Broken(String rule, int what, @Nullable Breach breach) {}

    public Judgement {
        terms = Map.copyOf(terms);
        broken = List.copyOf(broken);
    }

    /** Whether every hard rule holds. */
    public boolean isAllowed() {
        return broken.isEmpty();
    }
}
