package no.ldo.differentiation.optimiser.exact;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;

/** The library under test. Where it exists for the platform it has to be there; elsewhere its tests are left out. */
final class NeedsCpSat {
    private NeedsCpSat() {}

    static ExactSolver solver() {
        assumeTrue(isBuiltForThisMachine(), "no library for this platform");
        if (!ExactSolvers.isPresent()) {
            throw new AssertionError(ExactSolvers.state());
        }
        return ExactSolvers.available();
    }

    private static boolean isBuiltForThisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        boolean arm = processor.equals("aarch64");
        return system.startsWith("windows") ? intel : (intel || arm) && system.matches("linux|mac.*");
    }
}
