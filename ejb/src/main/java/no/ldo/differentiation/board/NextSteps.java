package no.ldo.differentiation.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BoardHistory.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Works out which of somebody's moves are the next steps back and forward. Each position has a line of moves of its own, so
 * what others do on one position takes no step from another; a move that changed two positions must be next on both.
 */
final class NextSteps {
    private final List<Noted> newest;
    private final Collection<UUID> shown;
    private final UUID account;

    /**
     * @param newest notes, the newest first: at least those that {@link MoveRepository#nextSteps} finds
     * @param shown positions of which one is changed by the step
     */
    NextSteps(List<Noted> newest, Collection<UUID> shown, UUID account) {
        this.newest = newest;
        this.shown = shown;
        this.account = account;
    }

    BoardHistory found() {
        return new BoardHistory(back(), forward());
    }

    private @Nullable PastMove back() {
        List<Noted> standing =
                newest.stream().filter(one -> !one.move().undone()).toList();
        return next(standing).findFirst().map(this::past).orElse(null);
    }

    /** Of those that wait on several positions, the one undone last. */
    private @Nullable PastMove forward() {
        return next(waiting())
                .max(Comparator.comparing(one -> one.move().undoneAt()))
                .map(this::past)
                .orElse(null);
    }

    /** Undone and not overtaken by a move made on the same position since, the oldest first. */
    private List<Noted> waiting() {
        Map<UUID, Instant> lastMoved = new HashMap<>();
        newest.forEach(
                one -> lastMoved.putIfAbsent(one.move().positionId(), one.move().movedAt()));
        List<Noted> oldest = new ArrayList<>(newest);
        Collections.reverse(oldest);
        return oldest.stream()
                .filter(one -> one.move().undone())
                .filter(one ->
                        one.move().undoneAt().isAfter(lastMoved.get(one.move().positionId())))
                .toList();
    }

    /** The caller's own that come first on every position that they changed. */
    private Stream<Noted> next(List<Noted> line) {
        Map<UUID, UUID> first = new HashMap<>();
        line.forEach(
                one -> first.putIfAbsent(one.move().positionId(), one.move().moveId()));
        return line.stream()
                .filter(one ->
                        one.move().by(account) && shown.contains(one.move().positionId()))
                .filter(one -> together(one)
                        .allMatch(part -> part.taskName() != null
                                && part.move()
                                        .moveId()
                                        .equals(first.get(part.move().positionId()))));
    }

    private Stream<Noted> together(Noted one) {
        return newest.stream()
                .filter(other -> other.move().moveId().equals(one.move().moveId()));
    }

    private PastMove past(Noted one) {
        long tasks = together(one).map(part -> part.move().taskId()).distinct().count();
        return new PastMove(one.move().moveId(), one.move().positionId(), one.taskName(), tasks > 1);
    }
}
