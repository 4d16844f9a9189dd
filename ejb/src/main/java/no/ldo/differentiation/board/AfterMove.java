package no.ldo.differentiation.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;

/**
 * A move as it was made, still in its transaction.
 *
 * @param position with its new version
 * @param before days on which the position did the task until now
 * @param after days on which it does it now
 * @param shares of the position in order
 * @param taken minutes a week that all positions together hold of each job concerned
 */
record AfterMove(
        BeforeMove found,
        PositionDraft position,
        Weekdays before,
        Weekdays after,
        List<TaskShare> shares,
        Map<UUID, Integer> taken) {
    /** The task's days that no position does. */
    Weekdays free() {
        Weekdays all = found.pooled().task().entry().rhythm().days();
        return all.minus(found.takenByOthers()).minus(after);
    }
}
