package no.ldo.differentiation.composing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The runs of this node: first a place, then waiting, then worked on, then gone. Organisations take turns, so that one
 * that asks for many runs does not keep the others waiting. Safe for many threads.
 */
final class FairQueue {
    private final int mostInAll;
    private final int mostOfOne;
    private final Map<UUID, QueuedRun> places = new LinkedHashMap<>();
    private final Map<OrganisationNumber, Deque<QueuedRun>> waiting = new LinkedHashMap<>();

    /** Limits on the runs that have a place, whether they wait or are worked on. */
    FairQueue(int mostInAll, int mostOfOne) {
        this.mostInAll = mostInAll;
        this.mostOfOne = mostOfOne;
    }

    /** Takes a place. @throws TooManyRuns when there is none, or the organisation has its share */
    synchronized void reserve(QueuedRun run) {
        long ofOne = places.values().stream()
                .filter(other -> other.organisation().equals(run.organisation()))
                .count();
        if (places.size() >= mostInAll) {
            throw new TooManyRuns(seconds(null));
        }
        if (ofOne >= mostOfOne) {
            throw new TooManyRuns(seconds(run.organisation()));
        }
        places.put(run.id(), run);
    }

    /** Time limits of all runs, or of those of one organisation, which is when its next place is free at the latest. */
    private int seconds(@Nullable OrganisationNumber organisation) {
        return places.values().stream()
                .filter(run -> organisation == null || run.organisation().equals(organisation))
                .mapToInt(QueuedRun::seconds)
                .sum();
    }

    /** Lets a run that has a place wait for its turn. */
    synchronized void add(QueuedRun run) {
        waiting.computeIfAbsent(run.organisation(), none -> new ArrayDeque<>()).add(run);
    }

    /** The next run, of the organisation that has waited longest since its last one. It keeps its place until it is removed. */
    synchronized Optional<QueuedRun> next() {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        OrganisationNumber turn = waiting.keySet().iterator().next();
        Deque<QueuedRun> own = waiting.remove(turn);
        QueuedRun next = own.poll();
        if (!own.isEmpty()) {
            waiting.put(turn, own);
        }
        return Optional.ofNullable(next);
    }

    /** Gives the place back. */
    synchronized void remove(QueuedRun run) {
        places.remove(run.id());
    }

    /** Gives the place back of a run that waits for its turn. @return false when its turn has come already */
    synchronized boolean drop(QueuedRun run) {
        Deque<QueuedRun> own = waiting.get(run.organisation());
        if (own == null || !own.remove(run)) {
            return false;
        }
        if (own.isEmpty()) {
            waiting.remove(run.organisation());
        }
        places.remove(run.id());
        return true;
    }

    /** All that have a place. */
    synchronized List<QueuedRun> all() {
        return List.copyOf(places.values());
    }

    /** The run when it has a place on this node. */
    synchronized Optional<QueuedRun> find(UUID id) {
        return Optional.ofNullable(places.get(id));
    }
}
