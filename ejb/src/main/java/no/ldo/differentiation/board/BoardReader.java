package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.fit.Fit;
import no.ldo.differentiation.frame.Frames;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Puts the board together: the same number of queries however many tasks there are. */
@ApplicationScoped
class BoardReader {
    private ShareRepository shares;
    private PoolRepository pool;
    private TaskDirectory tasks;
    private UnitNames units;
    private Frames frames;

    protected BoardReader() {}

    @Inject
    BoardReader(ShareRepository shares, PoolRepository pool, TaskDirectory tasks, UnitNames units, Frames frames) {
        this.shares = shares;
        this.pool = pool;
        this.tasks = tasks;
        this.units = units;
        this.frames = frames;
    }

    BoardView board(PositionDraft position, Viewer viewer, PoolFilter filter) {
        Map<UUID, Weekdays> taken = pool.page(position.organisation(), viewer.units(), filter);
        Side side = side(position, viewer, taken.keySet());
        List<PoolCard> cards = new ArrayList<>();
        taken.forEach((task, days) -> cards.add(card(side.known().get(task), days)));
        boolean more = cards.size() > PoolFilter.CARDS;
        return new BoardView(
                position,
                side.shares(),
                totals(position, side.shares()),
                side.fit(),
                more ? cards.subList(0, PoolFilter.CARDS) : cards,
                more,
                null);
    }

    /** Without the pool; the task is left out where the caller's mandate does not reach. */
    BoardView composed(PositionDraft position, Viewer viewer, @Nullable UUID task) {
        Side side = side(position, viewer, task == null ? Set.of() : Set.of(task));
        PooledTask known = task == null ? null : side.known().get(task);
        return new BoardView(
                position,
                side.shares(),
                totals(position, side.shares()),
                side.fit(),
                List.of(),
                false,
                known != null && viewer.sees(known)
                        ? card(known, takenOf(known.task().id()))
                        : null);
    }

    /** What each of the positions holds. */
    List<OpenPosition> open(OrganisationNumber organisation, List<PositionDraft> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        List<TaskShare> held =
                shares.sharesOf(positions.stream().map(PositionDraft::id).toList());
        Map<UUID, PooledTask> known =
                tasks.byIds(organisation, held.stream().map(TaskShare::taskId).collect(Collectors.toSet()));
        return positions.stream()
                .map(position -> new OpenPosition(
                        position,
                        boardShares(
                                held.stream()
                                        .filter(share -> share.positionId().equals(position.id()))
                                        .toList(),
                                known)))
                .toList();
    }

    /** What a move of the task finds. For a caller that holds the locks. */
    BeforeMove beforeMove(PositionDraft position, UUID task) {
        Map<Boolean, List<TaskShare>> held = shares.sharesOfEither(position.id(), task).stream()
                .collect(Collectors.partitioningBy(share -> share.positionId().equals(position.id())));
        Set<UUID> wanted = held.get(true).stream().map(TaskShare::taskId).collect(Collectors.toSet());
        wanted.add(task);
        Map<UUID, PooledTask> known = tasks.byIds(position.organisation(), wanted);
        Set<UUID> jobs = known.values().stream().map(one -> one.job().id()).collect(Collectors.toSet());
        return new BeforeMove(position, task, held.get(true), held.get(false), known, shares.takenFrom(jobs));
    }

    /** The board without its pool as a move leaves it, without reading it again. */
    BoardView afterMove(AfterMove made) {
        PooledTask moved = made.found().pooled();
        List<BoardShare> boardShares = boardShares(made.shares(), made.found().known());
        return new BoardView(
                made.position(),
                boardShares,
                totals(made.position(), boardShares, made.taken()),
                fit(made.position(), boardShares),
                List.of(),
                false,
                new PoolCard(moved, made.free()));
    }

    private static List<BoardShare> boardShares(List<TaskShare> held, Map<UUID, PooledTask> known) {
        return held.stream()
                .map(share -> new BoardShare(known.get(share.taskId()), share.days()))
                .toList();
    }

    /** What both ways of reading the board share. */
    private record Side(Map<UUID, PooledTask> known, List<BoardShare> shares, Fit fit) {}

    private Side side(PositionDraft position, Viewer viewer, Set<UUID> besides) {
        List<TaskShare> held = shares.sharesOf(position.id());
        Set<UUID> wanted = new HashSet<>(besides);
        held.forEach(share -> wanted.add(share.taskId()));
        Map<UUID, PooledTask> known = tasks.byIds(position.organisation(), wanted);
        List<BoardShare> boardShares = boardShares(held, known);
        Fit fit = viewer.composes() ? fit(position, boardShares) : Fit.of(boardShares, null);
        return new Side(known, boardShares, fit);
    }

    /** For those who compose the position: with its frame. */
    private Fit fit(PositionDraft position, List<BoardShare> boardShares) {
        return Fit.of(boardShares, frames.of(position.id()).orElse(null));
    }

    private Weekdays takenOf(UUID task) {
        return shares.sharesOfTask(task).stream().map(TaskShare::days).reduce(Weekdays.NONE, Weekdays::plus);
    }

    private static PoolCard card(PooledTask task, Weekdays taken) {
        return new PoolCard(task, task.task().entry().rhythm().days().minus(taken));
    }

    BoardTotals totals(PositionDraft position, List<BoardShare> boardShares) {
        Set<UUID> jobs =
                boardShares.stream().map(share -> share.pooled().job().id()).collect(Collectors.toSet());
        return totals(position, boardShares, shares.takenFrom(jobs));
    }

    private BoardTotals totals(PositionDraft position, List<BoardShare> boardShares, Map<UUID, Integer> taken) {
        return Totals.of(
                position, boardShares, taken, units.nameOf(position, boardShares), together(position, boardShares));
    }

    private List<TaskRow> together(PositionDraft position, List<BoardShare> boardShares) {
        return tasks.togetherWith(
                position.organisation(),
                boardShares.stream().map(share -> share.pooled().task()).toList());
    }

    /** Groups of tasks that belong together and of which the position does only some. */
    List<SplitGroup> splitGroups(PositionDraft position, List<BoardShare> boardShares) {
        return SplitGroup.of(boardShares, together(position, boardShares));
    }

    /** How many other positions hold each of the tasks. */
    Map<UUID, Integer> otherHolders(PositionDraft position, List<BoardShare> boardShares) {
        return shares.otherHolders(
                position.id(), boardShares.stream().map(BoardShare::taskId).toList());
    }

    /** The shares of the position in order. */
    List<BoardShare> sharesOf(PositionDraft position) {
        List<TaskShare> held = shares.sharesOf(position.id());
        Map<UUID, PooledTask> known = tasks.byIds(
                position.organisation(), held.stream().map(TaskShare::taskId).toList());
        return boardShares(held, known);
    }
}
