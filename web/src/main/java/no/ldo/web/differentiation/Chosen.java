package no.ldo.web.differentiation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import org.jspecify.annotations.Nullable;

/**
 * The task that the move form is about.
 *
 * @param holder the position that does it and from which it is moved; null when it is moved from its job
 * @param own whether the holder is the board's own position
 * @param held days on which the holder does it now
 * @param free days of it that no position does
 */
public record Chosen(PooledTask pooled, @Nullable PositionDraft holder, boolean own, Weekdays held, Weekdays free)
        implements Serializable {
    /**
     * The task in the board's position, else in its pool, else in a position beside; null when it is in none.
     *
     * @param of a position beside that is asked first; null for none
     */
    static @Nullable Chosen of(BoardView board, List<OpenPosition> beside, UUID task, @Nullable UUID of) {
        Chosen asked = beside(beside, task, of);
        return asked == null ? of(board, beside, task) : asked;
    }

    private static @Nullable Chosen of(BoardView board, List<OpenPosition> beside, UUID task) {
        Weekdays free = card(board, task).map(PoolCard::free).orElse(Weekdays.NONE);
        Chosen own = held(board.position(), true, board.shares(), task, free);
        if (own != null || !free.isEmpty()) {
            return own != null
                    ? own
                    : card(board, task)
                            .map(card -> new Chosen(card.pooled(), null, false, Weekdays.NONE, free))
                            .orElse(null);
        }
        return beside.stream()
                .map(open -> beside(List.of(open), task, open.position().id()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Chosen beside(List<OpenPosition> beside, UUID task, @Nullable UUID of) {
        return beside.stream()
                .filter(open -> open.position().draft() && open.position().id().equals(of))
                .map(open -> held(open.position(), false, open.shares(), task, Weekdays.NONE))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Chosen held(
            PositionDraft holder, boolean own, List<BoardShare> shares, UUID task, Weekdays free) {
        return shares.stream()
                .filter(share -> share.taskId().equals(task))
                .map(share -> new Chosen(share.pooled(), holder, own, share.days(), free))
                .findFirst()
                .orElse(null);
    }

    private static Optional<PoolCard> card(BoardView board, UUID task) {
        return Stream.concat(Stream.ofNullable(board.about()), board.pool().stream())
                .filter(card -> card.taskId().equals(task))
                .findFirst();
    }

    UUID taskId() {
        return pooled.task().id();
    }

    String name() {
        return pooled.task().entry().name();
    }

    /** Whether it stands in a position beside, from where it is moved as it is. */
    boolean beside() {
        return holder != null && !own;
    }

    /** Checked when the form is shown: what the position does, or all that is free. */
    Weekdays preselected() {
        return held.isEmpty() ? free : held;
    }

    /** The days to choose among: all that the position can do. */
    Set<DayOfWeek> days() {
        return beside() ? Set.of() : held.plus(free).days();
    }
}
