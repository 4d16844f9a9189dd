package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.TimeSource;

/** Ends runs that nobody works on any more, and forgets old ones. */
@ApplicationScoped
class RunKeeper {
    /** How long an ended run is kept. Own choice: long enough to look at an answer again, and no archive. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Twenty runs of five minutes each are done before this. */
    static final Duration LONGEST = Duration.ofHours(3);

    private RunRepository runs;
    private RunQueue queue;
    private ThisNode node;
    private TimeSource time;

    protected RunKeeper() {}

    @Inject
    RunKeeper(RunRepository runs, RunQueue queue, ThisNode node, TimeSource time) {
        this.runs = runs;
        this.queue = queue;
        this.node = node;
        this.time = time;
    }

    /** At start: what this node was working on when it stopped has failed. @return how many runs */
    @Transactional(TxType.REQUIRES_NEW)
    public int failLeftBehind() {
        return fail(runs.openOf(node.name()));
    }

    /**
     * Runs of a node that never came back have failed too, and those of this node whose end could not be stored while the
     * database was away. @return how many
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int failForgotten() {
        List<UUID> lost = runs.openOf(node.name()).stream()
                .filter(run -> queue.find(run).isEmpty())
                .toList();
        return fail(lost) + fail(runs.openSince(time.now().minus(LONGEST)));
    }

    /** @return how many old runs were removed */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeOld() {
        return runs.removeEndedBefore(time.now().minus(KEPT));
    }

    private int fail(List<UUID> open) {
        Instant now = time.now();
        open.forEach(id -> runs.lock(id).ifPresent(run -> run.fail(now)));
        return open.size();
    }
}
