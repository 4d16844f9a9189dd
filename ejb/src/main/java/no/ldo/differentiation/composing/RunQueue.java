package no.ldo.differentiation.composing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/**
 * Takes runs in and hands them to the worker when the transaction that stores them has been committed; a run whose
 * transaction is rolled back gives its place back.
 */
@ApplicationScoped
class RunQueue {
    /** Each may hold a problem of some megabytes. */
    private static final int MOST_IN_ALL = 20;

    private static final int MOST_OF_ONE_ORGANISATION = 5;

    private final FairQueue queue = new FairQueue(MOST_IN_ALL, MOST_OF_ONE_ORGANISATION);

    private RunThreads threads;
    private RunWorker worker;
    private Event<QueuedRun> admitted;
    private Event<Stopped> stopped;

    protected RunQueue() {}

    @Inject
    RunQueue(RunThreads threads, RunWorker worker, Event<QueuedRun> admitted, Event<Stopped> stopped) {
        this.threads = threads;
        this.worker = worker;
        this.admitted = admitted;
        this.stopped = stopped;
    }

    /** Somebody wants no more of a run. */
    record Stopped(UUID run, OrganisationNumber organisation) {}

    /** Takes a run in, to be worked on when the transaction has been committed. @throws TooManyRuns */
    void admit(QueuedRun run) {
        queue.reserve(run);
        admitted.fire(run);
    }

    /** Stops a run of this node when the transaction has been committed; a run of another node hears it from the database. */
    void stop(UUID run, OrganisationNumber organisation) {
        stopped.fire(new Stopped(run, organisation));
    }

    /** The run when this node has it and it has not ended. */
    Optional<QueuedRun> find(UUID id) {
        return queue.find(id);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueuedRun run) {
        queue.add(run);
        threads.work(this::workOnNext);
    }

    void giveUp(@Observes(during = TransactionPhase.AFTER_FAILURE) QueuedRun run) {
        queue.remove(run);
        run.end();
    }

    void stopHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stopped told) {
        queue.find(told.run()).ifPresent(run -> {
            run.cancel();
            if (queue.drop(run)) {
                run.end();
            }
        });
    }

    /** The server stops: what is open is left as it stands, and fails when the server starts again. */
    @PreDestroy
    void leaveBehind() {
        queue.all().forEach(QueuedRun::abandon);
    }

    private void workOnNext() {
        queue.next().ifPresent(run -> {
            try {
                worker.work(run);
            } finally {
                queue.remove(run);
                run.end();
            }
        });
    }
}
