package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.NotVisible;
import no.ldo.shared.TimeSource;

/**
 * Runs for the feature that has asked for them and knows which positions they are about: behind its own check that these are
 * for the caller, whoever of those who compose them has started the run.
 */
@ApplicationScoped
public class RunDirectory {
    private RunRepository runs;
    private RunQueue queue;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected RunDirectory() {}

    @Inject
    RunDirectory(RunRepository runs, RunQueue queue, TimeSource time, Event<DomainEvent> events) {
        this.runs = runs;
        this.queue = queue;
        this.time = time;
        this.events = events;
    }

    /** A run as it stands. @throws NotVisible when there is none */
    public RunShown run(UUID id) {
        return runs.find(id).orElseThrow(NotVisible::new).shown();
    }

    /** Cancels a run, which keeps the best so far. Nothing happens when it has ended. */
    public void stop(UUID id) {
        CompositionRun run = runs.lock(id).orElseThrow(NotVisible::new);
        if (!run.state().isEnded()) {
            run.cancel(time.now());
            queue.stop(id, run.organisation());
            events.fire(new RunChanged(run.organisation(), id, RunChanged.Act.CANCELLED));
        }
    }
}
