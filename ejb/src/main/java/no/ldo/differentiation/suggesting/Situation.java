package no.ldo.differentiation.suggesting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.SupervisionRow;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;

/**
 * Jobs, positions and units of an organisation as they stand.
 *
 * @param drafts positions that are asked for, in order
 * @param frames of those positions, as far as they have one
 * @param tasks what may be carved out, within the caller's units
 * @param held all shares of the organisation
 * @param units in order of name, with those below each
 */
record Situation(
        List<PositionDraft> drafts,
        Map<UUID, Frame> frames,
        List<PooledTask> tasks,
        List<HeldShare> held,
        Map<UnitId, UnitRow> units,
        Map<UnitId, Integer> supervised) {
    static Map<UnitId, Integer> supervised(List<SupervisionRow> rows) {
        return rows.stream().collect(Collectors.toMap(SupervisionRow::unit, SupervisionRow::minutesAWeek));
    }

    /** The tasks by id. */
    Map<UUID, PooledTask> byId() {
        return tasks.stream().collect(Collectors.toMap(task -> task.task().id(), task -> task));
    }

    /** The unit and all above it, nearest first. */
    List<UnitId> pathOf(UnitId unit) {
        return UnitDirectory.path(units, unit);
    }
}
