package no.ldo.differentiation.position;

import java.util.List;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/**
 * What is known of a position's part-time.
 *
 * @param shortestFullTime minutes a week of the shortest full time that it may have, see {@link JobsBehind}
 * @param written all that was written about part-time, the latest first
 */
record PartTimeBasis(int shortestFullTime, List<PartTimeNeed> written) {
    PartTimeBasis {
        written = List.copyOf(written);
    }

    /** What the law asks for and is missing before the position is published. */
    List<RuleViolation> missingFor(PositionDraft position) {
        return PartTimeRules.beforePublication(position, shortestFullTime, written);
    }

    /** Whether there is anything to write about cannot be said before. @throws RulesViolated {@code fullTimeIsThatOfAJob}, at no field */
    void requireTrueFullTime(PositionDraft position) {
        RulesViolated.throwIfAny(PartTimeRules.untrueFullTime(position, shortestFullTime));
    }
}
