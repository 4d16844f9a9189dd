package no.ldo.differentiation.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.NotVisible;
import org.jspecify.annotations.Nullable;

/**
 * What a move finds, read once while position and donor job are locked: enough for the rules before it and for the board
 * after it.
 *
 * @param task that is moved
 * @param own shares of the position in order
 * @param others shares that other positions hold of the task
 * @param known the tasks of all these with their jobs; the moved one is not among them when the organisation has none such
 * @param taken minutes a week that all positions together hold of each of these jobs; 0 where a job is not named
 */
record BeforeMove(
        PositionDraft position,
        UUID task,
        List<TaskShare> own,
        List<TaskShare> others,
        Map<UUID, PooledTask> known,
        Map<UUID, Integer> taken) {
    Optional<PooledTask> found() {
        return Optional.ofNullable(known.get(task));
    }

    /** The task. @throws NotVisible when the organisation has none such */
    PooledTask pooled() {
        return found().orElseThrow(NotVisible::new);
    }

    /** The position's share of the task. */
    @Nullable
    TaskShare held() {
        return own.stream()
                .filter(share -> share.taskId().equals(task))
                .findFirst()
                .orElse(null);
    }

    Weekdays takenByOthers() {
        return others.stream().map(TaskShare::days).reduce(Weekdays.NONE, Weekdays::plus);
    }

    int takenFromJob() {
        return taken.getOrDefault(pooled().job().id(), 0);
    }

    /** The task's days that no other position does; all of them where none is left, so that the rules refuse the move. */
    Weekdays free() {
        Weekdays all = pooled().task().entry().rhythm().days();
        Weekdays free = all.minus(takenByOthers());
        return free.isEmpty() ? all : free;
    }
}
