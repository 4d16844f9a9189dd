package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.identity.Caller;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** The book of moves: what was moved by whom, so that it counts once and can be undone; and what was approved. */
@ApplicationScoped
class Ledger {
    private ShareRepository shares;
    private TaskDirectory tasks;
    private PositionDrafts positions;
    private Caller caller;
    private TimeSource time;

    protected Ledger() {}

    @Inject
    Ledger(ShareRepository shares, TaskDirectory tasks, PositionDrafts positions, Caller caller, TimeSource time) {
        this.shares = shares;
        this.tasks = tasks;
        this.positions = positions;
        this.caller = caller;
        this.time = time;
    }

    /** Whether the move was made before. @throws NotVisible when the id belongs to another position */
    boolean knows(UUID position, UUID move) {
        Optional<BoardMove> found = shares.move(move);
        found.filter(one -> !one.of(position)).ifPresent(foreign -> {
            throw new NotVisible();
        });
        return found.isPresent();
    }

    boolean isUndone(UUID position, UUID move) {
        return shares.move(move)
                .filter(found -> found.of(position) && found.undone())
                .isPresent();
    }

    @Nullable
    BoardMove lastOf(UUID position) {
        return shares.lastMove(position).orElse(null);
    }

    /** Locks the job of a task, so that nobody else takes of it meanwhile. */
    void lock(OrganisationNumber organisation, UUID task) {
        tasks.lockJobOf(organisation, task);
    }

    void note(MoveShare command, AfterMove made) {
        shares.add(new BoardMove(command, made.before(), made.after(), caller.accountId(), time.now()));
    }

    int approve(UUID position, List<BoardShare> approved) {
        return positions.approve(position, approved.stream().map(Ledger::copy).toList());
    }

    private static PositionLine copy(BoardShare share) {
        TaskEntry task = share.task();
        return new PositionLine(
                share.taskId(),
                task.name(),
                task.doneWhen(),
                new LineSource(
                        share.pooled().job().title(), share.pooled().job().unitName()),
                new LineLoad(share.days(), share.minutesADay()),
                task.slot(),
                task.family(),
                task.demands(),
                new LineTerms(
                        task.terms().level(),
                        task.terms().learnWeeks(),
                        task.terms().supervised(),
                        task.terms().withColleagues()),
                task.resultFor());
    }
}
