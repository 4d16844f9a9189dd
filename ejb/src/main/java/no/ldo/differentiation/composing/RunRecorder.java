package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** Stores what becomes of a run, each time in a short transaction of its own. */
@ApplicationScoped
class RunRecorder {
    private RunRepository runs;
    private TimeSource time;

    protected RunRecorder() {}

    @Inject
    RunRecorder(RunRepository runs, TimeSource time) {
        this.runs = runs;
        this.time = time;
    }

    /** Its turn has come. @return false when it was cancelled or deleted meanwhile */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean begin(UUID id) {
        return runs.lock(id).map(run -> run.begin(time.now())).orElse(false);
    }

    /** Notes the best so far when there is one. @return false when the run was cancelled or deleted */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean goesOn(UUID id, @Nullable Found found) {
        return runs.lock(id)
                .map(run -> found == null ? run.state() == RunState.RUNNING : run.note(found))
                .orElse(false);
    }

    /** The optimiser has ended; nothing happens when the run was deleted meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void finish(UUID id, Found found, boolean reproducible) {
        runs.lock(id).ifPresent(run -> run.finish(found, reproducible, time.now()));
    }

    /** It could not be ended. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fail(UUID id) {
        runs.lock(id).ifPresent(run -> run.fail(time.now()));
    }
}
