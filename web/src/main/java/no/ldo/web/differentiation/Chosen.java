package no.ldo.web.differentiation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.differentiation.jobs.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * The task that the move form is about.
 *
 * @param held days on which the position does it now
 * @param free days of it that no position does
 */
public record Chosen(UUID taskId, String name, String jobTitle, int minutesADay, Weekdays held, Weekdays free)
        implements Serializable {
    /** The task in the position or in the pool of the board; null when it is in neither. */
    static @Nullable Chosen of(BoardView board, UUID task) {
        Weekdays free = card(board, task).map(PoolCard::free).orElse(Weekdays.NONE);
        for (BoardShare share : board.shares()) {
            if (share.taskId().equals(task)) {
                return new Chosen(
                        task,
                        share.task().name(),
                        share.pooled().job().title(),
                        share.minutesADay(),
                        share.days(),
                        free);
            }
        }
        return card(board, task)
                .filter(card -> !free.isEmpty())
                .map(card -> new Chosen(
                        task,
                        card.task().name(),
                        card.pooled().job().title(),
                        card.task().rhythm().minutesADay(),
                        Weekdays.NONE,
                        free))
                .orElse(null);
    }

    private static Optional<PoolCard> card(BoardView board, UUID task) {
        return Stream.concat(Stream.ofNullable(board.about()), board.pool().stream())
                .filter(card -> card.taskId().equals(task))
                .findFirst();
    }

    /** All days that the position can do. */
    Weekdays most() {
        return held.plus(free);
    }

    /** Checked when the form is shown: what the position does, or all that is free. */
    Weekdays preselected() {
        return held.isEmpty() ? free : held;
    }

    /** The days to choose among. */
    public Set<DayOfWeek> days() {
        return most().days();
    }

    public boolean inPosition() {
        return !held.isEmpty();
    }
}
