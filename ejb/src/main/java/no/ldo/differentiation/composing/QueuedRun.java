package no.ldo.differentiation.composing;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.differentiation.optimiser.Incumbent;
import no.ldo.differentiation.optimiser.Progress;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A run that this node has taken in, in memory: its problem, the best so far, and whether it is still wanted. */
final class QueuedRun implements Progress {
    private final UUID id;
    private final OrganisationNumber organisation;
    private final CarvingRequest request;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;
    private volatile boolean abandoned;
    private volatile @Nullable Incumbent best;

    QueuedRun(UUID id, OrganisationNumber organisation, CarvingRequest request) {
        this.id = id;
        this.organisation = organisation;
        this.request = request;
    }

    UUID id() {
        return id;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    CarvingRequest request() {
        return request;
    }

    int seconds() {
        return request.timeLimitSeconds();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** Only keeps it: the database is written by another thread, so that the search does not wait for it. */
    @Override
    public void found(Incumbent incumbent) {
        best = incumbent;
    }

    @Nullable
    Incumbent best() {
        return best;
    }

    void cancel() {
        cancelled = true;
    }

    /** The server stops: the search ends, and nothing of it is stored. */
    void abandon() {
        abandoned = true;
        cancelled = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Nothing more will be stored for it. */
    void end() {
        ended.countDown();
    }

    boolean awaitEnd(Duration atMost) {
        try {
            return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
