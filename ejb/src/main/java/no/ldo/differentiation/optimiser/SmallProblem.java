package no.ldo.differentiation.optimiser;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.Proven;
import no.ldo.differentiation.optimiser.exact.Whole;

/** A problem that the exact solver is given as a whole, in a thread of its own. */
final class SmallProblem {
    /** Rounds of the search before that: a proof is found sooner from what is nearly the best. */
    static final int ROUNDS_BEFORE = 4;

    private static final int MOST_POSITIONS = 6;
    private static final int MOST_TASKS = 250;

    /** For each second of the limit, in the solver's units of work. */
    private static final double WORK_A_SECOND = 0.4;

    private final CarvingRequest request;
    private final ExactSolver exact;
    private final BooleanSupplier stop;
    private CompletableFuture<Optional<Proven>> asked = CompletableFuture.completedFuture(Optional.empty());

    SmallProblem(CarvingRequest request, ExactSolver exact, BooleanSupplier stop) {
        this.request = request;
        this.exact = exact;
        this.stop = stop;
    }

    static boolean is(CarvingProblem problem) {
        return problem.positions().size() <= MOST_POSITIONS && problem.tasks().size() <= MOST_TASKS;
    }

    /** Begins to look for the best and for the proof that nothing is better. @param start the best that is known */
    void prove(Composition start, Executor thread) {
        Whole whole = new Whole(
                request.problem(),
                IntStream.range(0, request.problem().positions().size()).boxed().toList(),
                request.locked(),
                request.excluded(),
                start);
        Limits limits = Limits.ofWork(WORK_A_SECOND * request.timeLimitSeconds(), request.seed())
                .stoppedBy(stop);
        asked = CompletableFuture.supplyAsync(() -> exact.wholeModel(whole, limits), thread);
    }

    boolean isProven() {
        return asked.isDone() && asked.join().filter(Proven::isOptimal).isPresent();
    }

    /** Waits for what is found. */
    Optional<Proven> result() {
        return asked.join();
    }
}
