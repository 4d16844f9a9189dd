package no.ldo.differentiation.carving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second, deliberately plain reading of the hard rules and the objective, for comparison with the product's own. It
 * goes through days and shares one by one and shares no code with {@link CarvingProblem}'s users in the main sources.
 *
 * <p>Plans that break rules get points too: a day that two hold counts for both.
 */
public final class ReferenceChecker {
    private ReferenceChecker() {}

    /**
     * What is broken and what the plan is worth.
     *
     * @param broken number of a rule ("H9") once for each place where it is broken, in the order of the rules; for a
     *     task that the position may never hold only the first of H1–H5
     * @param terms points for each of the thirteen terms, 0 where it has none
     */
    public record Verdict(List<String> broken, Map<String, Long> terms) {
        /** Sum of the terms; also when rules are broken. */
        public long objective() {
            return terms.values().stream().mapToLong(Long::longValue).sum();
        }

        public boolean feasible() {
            return broken.isEmpty();
        }

        /** The broken rules without repetition. */
        public Set<String> rules() {
            return new TreeSet<>(broken);
        }
    }

    public static Verdict check(CarvingProblem problem, Composition composition) {
        ReferencePlan plan = ReferencePlan.of(problem, composition);
        return new Verdict(new ReferenceRules(plan).broken(), new ReferencePoints(plan).terms());
    }
}
