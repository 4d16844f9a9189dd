package no.ldo.differentiation.optimiser.exact;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Which solver this machine has. The library is tried once, at the first question: it is native code of one platform,
 * and can be loaded once only in the life of a JVM.
 */
public final class ExactSolvers {
    private static final Logger LOG = Logger.getLogger(ExactSolvers.class.getName());

    /**
     * @param reason why there is no proof, in English for operators; empty when there is
     */
    record Tried(ExactSolver solver, String reason) {}

    /** Loads the library when somebody asks for the first time; the JVM sees to it that it happens once. */
    private static final class Once {
        static final Tried TRIED = attempt(CpSat::loaded);
    }

    private ExactSolvers() {}

    /** CP-SAT, or a solver that never answers. */
    public static ExactSolver available() {
        return Once.TRIED.solver();
    }

    /** A solver that never answers, as where there is no library. */
    public static ExactSolver none() {
        return new NoExactSolver();
    }

    /** Whether answers can be had at all. */
    public static boolean isPresent() {
        return Once.TRIED.reason().isEmpty();
    }

    /** "available", or "not available" and why; for operators, in English. */
    public static String state() {
        return isPresent() ? "available" : "not available: " + Once.TRIED.reason();
    }

    static Tried attempt(Supplier<ExactSolver> library) {
        try {
            return new Tried(library.get(), "");
        } catch (LinkageError | RuntimeException absent) {
            // no module, no library for this platform, an unwritable folder: all mean that there are no proofs
            LOG.log(Level.INFO, "Compositions are not proven: {0}", absent.toString());
            return new Tried(none(), absent.toString());
        }
    }
}
