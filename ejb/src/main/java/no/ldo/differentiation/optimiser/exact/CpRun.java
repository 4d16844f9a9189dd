package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.PartialVariableAssignment;
import com.google.ortools.sat.SatParameters;
import java.util.List;
import java.util.function.Consumer;

/** One run of CP-SAT within its limits. */
final class CpRun {
    /** Of the whole process, as the solver counts: beyond it the solver gives up. */
    private static final long MOST_MEGABYTES = MemoryLid.here();

    private static final long BETWEEN_QUESTIONS = 20;

    /** A bound is told as a floating point number; points are whole. */
    private static final double ALMOST = 1e-6;

    private final CpSolver solver = new CpSolver();
    private final CpSolverStatus status;

    private CpRun(CpModel model, Limits limits, Consumer<SatParameters.Builder> special) {
        solver.getParameters()
                .setNumWorkers(limits.workers())
                .setRandomSeed((int) (limits.seed() & Integer.MAX_VALUE))
                .setMaxDeterministicTime(limits.work())
                .setMaxTimeInSeconds(limits.seconds())
                .setMaxMemoryInMb(MOST_MEGABYTES)
                // the whole model as a linear relaxation: one worker proves a small problem ten times as fast
                .setLinearizationLevel(2)
                // Ctrl-C is the server's
                .setCatchSigintSignal(false);
        special.accept(solver.getParameters());
        status = limits.canBeStopped() ? solveWatched(model, limits) : solver.solve(model);
    }

    static CpAnswer solve(CpModel model, Limits limits) {
        return new CpRun(model, limits, parameters -> {}).answer();
    }

    /** For a model that is solved sooner than made simpler: that takes half of the time otherwise. */
    static CpAnswer solveSmall(CpModel model, Limits limits) {
        return new CpRun(model, limits, CpRun::withoutAdo).answer();
    }

    private static void withoutAdo(SatParameters.Builder parameters) {
        parameters.setCpModelProbingLevel(0).setSymmetryLevel(0).setMaxPresolveIterations(1);
    }

    /**
     * Begins where the hints of the model say. They name some of the variables only, and the solver often loses such a
     * start: so it is completed first, and is the answer when the limits allow no better one.
     */
    static CpAnswer solveFromHints(CpModel model, Limits limits) {
        CpRun start = new CpRun(model, limits, parameters -> parameters.setFixVariablesToTheirHintedValue(true));
        model.clearHints();
        if (!start.hasAnswer()) {
            return solve(model, limits);
        }
        List<Long> values = start.solver.response().getSolutionList();
        PartialVariableAssignment.Builder hints = model.getBuilder().getSolutionHintBuilder();
        for (int variable = 0; variable < values.size(); variable++) {
            hints.addVars(variable).addValues(values.get(variable));
        }
        CpAnswer answer = solve(model, limits);
        return answer.isBetterThan(start.points()) ? answer : answer.insteadHaving(values, start.points());
    }

    /** The solver blocks its thread, so somebody else has to ask whether it is to be stopped. */
    private CpSolverStatus solveWatched(CpModel model, Limits limits) {
        Thread watch = new Thread(() -> watch(limits), "exact-solver-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            return solver.solve(model);
        } finally {
            watch.interrupt();
        }
    }

    private void watch(Limits limits) {
        try {
            while (true) {
                if (limits.stop().getAsBoolean()) {
                    // asked again and again: a solver that has not begun does not hear it
                    solver.stopSearch();
                }
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException solved) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasAnswer() {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    private long points() {
        return Math.round(solver.objectiveValue());
    }

    private CpAnswer answer() {
        if (!hasAnswer()) {
            return status == CpSolverStatus.INFEASIBLE ? CpAnswer.IMPOSSIBLE : CpAnswer.NONE;
        }
        long bound = Math.max(points(), (long) Math.floor(solver.bestObjectiveBound() + ALMOST));
        return new CpAnswer(solver.response().getSolutionList(), points(), bound);
    }
}
