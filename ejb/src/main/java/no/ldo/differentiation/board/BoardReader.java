package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BoardView.LastMove;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Puts the board together: the same number of queries however many tasks there are. */
@ApplicationScoped
class BoardReader {
    private ShareRepository shares;
    private TaskDirectory tasks;
    private UnitNames units;

    protected BoardReader() {}

    @Inject
    BoardReader(ShareRepository shares, TaskDirectory tasks, UnitNames units) {
        this.shares = shares;
        this.tasks = tasks;
        this.units = units;
    }

    BoardView board(PositionDraft position, @Nullable Set<UnitId> reach, PoolFilter filter, UUID caller) {
        List<TaskShare> held = shares.sharesOf(position.id());
        Map<UUID, Weekdays> taken = new LinkedHashMap<>(shares.pool(position.organisation(), reach, filter));
        BoardMove last = lastOf(position, caller);
        Set<UUID> wanted = new HashSet<>(taken.keySet());
        held.forEach(share -> wanted.add(share.taskId()));
        if (last != null) {
            wanted.add(last.taskId());
        }
        Map<UUID, PooledTask> known = tasks.byIds(position.organisation(), wanted);
        List<BoardShare> boardShares = held.stream()
                .map(share -> new BoardShare(known.get(share.taskId()), share.days()))
                .toList();
        List<PoolCard> pool = new ArrayList<>();
        taken.forEach((task, days) -> pool.add(new PoolCard(
                known.get(task), known.get(task).task().entry().rhythm().days().minus(days))));
        boolean more = pool.size() > PoolFilter.CARDS;
        return new BoardView(
                position,
                boardShares,
                totals(position, boardShares),
                more ? pool.subList(0, PoolFilter.CARDS) : pool,
                more,
                undoable(last, known));
    }

    BoardTotals totals(PositionDraft position, List<BoardShare> boardShares) {
        Set<UUID> jobs =
                boardShares.stream().map(share -> share.pooled().job().id()).collect(Collectors.toSet());
        return Totals.of(position, boardShares, shares.takenFrom(jobs), units.nameOf(position, boardShares));
    }

    /** The shares of the position in order. */
    List<BoardShare> sharesOf(PositionDraft position) {
        List<TaskShare> held = shares.sharesOf(position.id());
        Map<UUID, PooledTask> known = tasks.byIds(
                position.organisation(), held.stream().map(TaskShare::taskId).toList());
        return held.stream()
                .map(share -> new BoardShare(known.get(share.taskId()), share.days()))
                .toList();
    }

    private @Nullable BoardMove lastOf(PositionDraft position, UUID caller) {
        return position.draft()
                ? shares.lastMove(position.id()).filter(move -> move.by(caller)).orElse(null)
                : null;
    }

    /** A task that has been removed meanwhile can be moved no more. */
    private static @Nullable LastMove undoable(@Nullable BoardMove last, Map<UUID, PooledTask> known) {
        if (last == null || !known.containsKey(last.taskId())) {
            return null;
        }
        String name = known.get(last.taskId()).task().entry().name();
        return new LastMove(last.id(), last.taskId(), name);
    }
}
