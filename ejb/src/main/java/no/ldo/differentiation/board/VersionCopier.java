package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ldo.differentiation.board.NotTaken.Why;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.shared.RulesViolated;

/** Takes the lines of a version into a position that its caller has checked and locked. */
@ApplicationScoped
class VersionCopier {
    private BoardReader reader;
    private BoardAccess access;
    private ShareMover mover;
    private MoveStart start;

    protected VersionCopier() {}

    @Inject
    VersionCopier(BoardReader reader, BoardAccess access, ShareMover mover, MoveStart start) {
        this.reader = reader;
        this.access = access;
        this.mover = mover;
        this.start = start;
    }

    /** Takes what is free and not there yet. @return what the position does not do as the version said */
    List<NotTaken> copy(PositionDraft position, List<PositionLine> lines) {
        start.lock(
                position.organisation(),
                lines.stream().map(PositionLine::taskId).toList());
        boolean begun = !reader.sharesOf(position).isEmpty();
        List<NotTaken> missing = new ArrayList<>();
        for (PositionLine line : lines) {
            take(position, line, begun).ifPresent(missing::add);
        }
        return missing;
    }

    private Optional<NotTaken> take(PositionDraft position, PositionLine line, boolean begun) {
        BeforeMove found = reader.beforeMove(position, line.taskId());
        if (!access.isDonor(position.organisation(), found.found())) {
            return Optional.of(new NotTaken(line.name(), Why.GONE, line.load().days()));
        }
        CopiedLine copied = CopiedLine.of(line, found.pooled().task().entry(), found.takenByOthers());
        TaskShare held = found.held();
        if (held != null || begun || copied.free().isEmpty()) {
            boolean refused = held == null && !copied.free().isEmpty();
            return copied.missing(held == null ? Weekdays.NONE : held.days(), refused ? Why.RULE : Why.DAYS);
        }
        try {
            mover.take(found, copied.free());
            return copied.missing(copied.free(), Why.DAYS);
        } catch (RulesViolated refused) {
            return copied.missing(Weekdays.NONE, Why.RULE);
        }
    }
}
