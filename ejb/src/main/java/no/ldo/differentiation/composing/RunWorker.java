package no.ldo.differentiation.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.ldo.differentiation.carving.CarvingRules;
import no.ldo.differentiation.carving.Judgement;
import no.ldo.differentiation.optimiser.Explainer;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Incumbent;
import no.ldo.differentiation.optimiser.Optimiser;
import no.ldo.differentiation.optimiser.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Works on one run: lets the optimiser search, notes the best so far twice a second, and stores the end. No transaction is
 * open while the optimiser searches. What it answers is judged by the rules before it is believed.
 */
@ApplicationScoped
class RunWorker {
    private static final Logger LOG = System.getLogger(RunWorker.class.getName());
    private static final int LOOK_EVERY_MILLIS = 500;

    /** Two seconds apart: a minute, as long as a database takes to be started again. */
    private static final int ATTEMPTS = 30;

    /** Own choice, in nanoseconds: others wait, and a third of it explains the largest public instance. */
    private static final long LONGEST_EXPLAINING = TimeUnit.SECONDS.toNanos(3);

    private Optimiser optimiser;
    private Explainer explainer;
    private RunRecorder recorder;
    private RunThreads threads;

    protected RunWorker() {}

    @Inject
    RunWorker(Optimiser optimiser, Explainer explainer, RunRecorder recorder, RunThreads threads) {
        this.optimiser = optimiser;
        this.explainer = explainer;
        this.recorder = recorder;
        this.threads = threads;
    }

    /** Works on the run until it has ended, however that may be. */
    void work(QueuedRun run) {
        try {
            if (!run.isAbandoned() && recorder.begin(run.id())) {
                search(run);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError broken) {
            LOG.log(Level.ERROR, "composition run " + run.id() + " failed", withoutMessage(broken));
            persistently(() -> recorder.fail(run.id()));
        }
    }

    private void search(QueuedRun run) {
        long begun = System.nanoTime();
        Runnable noMore = threads.every(LOOK_EVERY_MILLIS, () -> look(run, begun));
        Outcome outcome;
        try {
            outcome = optimiser.solve(run.request(), run);
        } finally {
            noMore.run();
        }
        if (run.isAbandoned()) {
            return;
        }
        Judgement judgement = judged(run, outcome.best());
        if (!isTrue(judgement, outcome.best())) {
            throw new IllegalStateException("the optimiser's answer breaks a rule or is worth something else");
        }
        List<Explanation> explanations = run.isCancelled() ? null : explanations(run, outcome);
        Found found = found(run, outcome.best(), judgement, outcome.elapsedMillis(), explanations);
        persistently(() -> recorder.finish(run.id(), found, outcome.reproducible()));
    }

    /** Notes what is new, and hears when somebody has stopped the run on another node. */
    private void look(QueuedRun run, long begun) {
        Incumbent best = run.best();
        Found news = null;
        if (best != null) {
            Judgement judgement = judged(run, best);
            long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            news = isTrue(judgement, best) ? found(run, best, judgement, elapsed, null) : null;
        }
        if (!recorder.goesOn(run.id(), news)) {
            run.cancel();
        }
    }

    private static Judgement judged(QueuedRun run, Incumbent best) {
        return CarvingRules.judge(run.request().problem(), best.composition());
    }

    private static boolean isTrue(Judgement judgement, Incumbent best) {
        return judgement.isAllowed() && judgement.objective() == best.objective();
    }

    private @Nullable List<Explanation> explanations(QueuedRun run, Outcome outcome) {
        try {
            long begun = System.nanoTime();
            return explainer.explain(
                    run.request(),
                    outcome.best().composition(),
                    () -> run.isCancelled() || System.nanoTime() - begun > LONGEST_EXPLAINING);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.log(Level.ERROR, "composition run " + run.id() + " is not explained", withoutMessage(broken));
            return null;
        }
    }

    private static Found found(
            QueuedRun run,
            Incumbent best,
            Judgement judgement,
            long elapsedMillis,
            @Nullable List<Explanation> explanations) {
        String answer = AnswerJson.of(run.request().problem().name(), best, judgement.terms(), explanations);
        return new Found(best.objective(), best.bound(), best.isOptimal(), best.iterations(), elapsedMillis, answer);
    }

    /** The end of a run must not be lost because the database is away for a moment. */
    private static void persistently(Runnable store) {
        for (int attempt = 1; ; attempt++) {
            try {
                store.run();
                return;
            } catch (RuntimeException databaseAway) {
                if (attempt == ATTEMPTS) {
                    throw databaseAway;
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            }
        }
    }

    /** Where it broke, without the message: that may quote names from the problem. */
    private static Throwable withoutMessage(Throwable broken) {
        Throwable told = new IllegalStateException(broken.getClass().getName());
        told.setStackTrace(broken.getStackTrace());
        return told;
    }
}
