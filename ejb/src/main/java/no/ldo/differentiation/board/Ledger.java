package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BoardHistory.Noted;
import no.ldo.identity.Caller;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** The book of moves: what was moved by whom, so that it counts once, can be undone and made again. */
@ApplicationScoped
class Ledger {
    private MoveRepository moves;
    private Caller caller;
    private TimeSource time;

    protected Ledger() {}

    @Inject
    Ledger(MoveRepository moves, Caller caller, TimeSource time) {
        this.moves = moves;
        this.caller = caller;
        this.time = time;
    }

    /** Whether the move was made before. @throws NotVisible when the id belongs to another position */
    boolean knows(UUID position, UUID move) {
        Optional<BoardMove> found = moves.find(move);
        found.filter(one -> !one.of(position)).ifPresent(foreign -> {
            throw new NotVisible();
        });
        return found.isPresent();
    }

    /**
     * A move on one position.
     *
     * @param partOf the move with which it is undone and made again, or null
     * @throws NotVisible when that one is not the caller's own on the same position
     */
    void note(UUID move, AfterMove made, @Nullable UUID partOf) {
        UUID account = caller.accountId();
        if (partOf != null
                && moves.find(partOf)
                        .filter(first ->
                                first.by(account) && first.of(made.position().id()))
                        .isEmpty()) {
            throw new NotVisible();
        }
        moves.add(new BoardMove(move, made, account, time.now(), partOf));
    }

    /** A move from one position to another. @param given what it did to the position that gave */
    void note(UUID move, AfterMove taken, AfterMove given) {
        Instant now = time.now();
        moves.add(new BoardMove(move, taken, caller.accountId(), now, null));
        moves.add(new BoardMove(Ids.next(), given, caller.accountId(), now, move));
    }

    /** @throws NotVisible when the move is not known or has not changed the position */
    List<BoardMove> notesOf(UUID position, UUID move) {
        List<BoardMove> notes = moves.notesOf(move);
        if (notes.stream().noneMatch(note -> note.of(position))) {
            throw new NotVisible();
        }
        return notes;
    }

    /** Notes that these moves stand no more, or stand again. */
    void mark(List<BoardMove> notes, boolean undone) {
        Instant now = time.now();
        notes.forEach(note -> {
            if (undone) {
                note.undo(now);
            } else {
                note.redo();
            }
        });
    }

    /** The caller's next steps on these positions. Others are looked at too when a move that may be next has changed them. */
    BoardHistory history(Collection<UUID> positions) {
        List<Noted> notes = moves.nextSteps(positions);
        Set<UUID> changed =
                notes.stream().map(one -> one.move().positionId()).collect(Collectors.toCollection(HashSet::new));
        if (!positions.containsAll(changed)) {
            changed.addAll(positions);
            notes = moves.nextSteps(changed);
        }
        return new NextSteps(notes, positions, caller.accountId()).found();
    }
}
