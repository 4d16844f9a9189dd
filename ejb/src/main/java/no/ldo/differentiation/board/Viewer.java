package no.ldo.differentiation.board;

import java.util.Set;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a board.
 *
 * @param units whose tasks they may see; null for all
 * @param composes whether they may compose the position, and so read its frame
 */
record Viewer(@Nullable Set<UnitId> units, boolean composes) {
    boolean sees(PooledTask task) {
        return units == null || units.contains(task.job().unit());
    }
}
