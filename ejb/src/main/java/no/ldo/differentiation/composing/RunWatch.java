package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Lets a few programs wait for the end of a run. Waiting uses neither the database nor a transaction, but a thread of the
 * server: when the places are taken, nobody waits.
 */
@ApplicationScoped
public class RunWatch {
    private static final int MOST_WAITING = 8;

    private final Semaphore places = new Semaphore(MOST_WAITING);
    private RunQueue queue;

    protected RunWatch() {}

    @Inject
    RunWatch(RunQueue queue) {
        this.queue = queue;
    }

    /** Returns when the run has ended, the time is over, another node has the run, or too many wait already. */
    public void awaitEnd(UUID run, Duration atMost) {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            queue.find(run).ifPresent(found -> found.awaitEnd(atMost));
        } finally {
            places.release();
        }
    }
}
