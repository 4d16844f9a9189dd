package no.ldo.differentiation.optimiser;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;

/** The portal's own optimiser: large-neighbourhood search in plain Java, helped by an exact solver where there is one. */
@ApplicationScoped
public class LocalOptimiser implements Optimiser {
    private static final int REHEARSAL_SECONDS = 3;

    private final ExecutorService second = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "ldo-optimiser");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    @Override
    public Outcome solve(CarvingRequest request, Progress progress) {
        ExactSolver exact =
                ExactSolvers.available(); // the first call loads a library, which takes a second: before the clock runs
        return new Run(request, Budget.of(request), progress, second, exact).solve();
    }

    /** Without the exact solver, whose library takes memory that many servers never need. */
    @Override
    public void rehearse(BooleanSupplier isWanted) {
        CarvingRequest request = new CarvingRequest(Rehearsal.problem(), REHEARSAL_SECONDS, 1, List.of(), List.of());
        Progress silent = new Progress() {
            @Override
            public boolean isCancelled() {
                return isWanted.getAsBoolean();
            }

            @Override
            public void found(Incumbent best) {
                // nobody waits for it
            }
        };
        new Run(request, Budget.of(request), silent, second, ExactSolvers.none()).solve();
    }

    @PreDestroy
    void stop() {
        second.shutdownNow();
    }
}
