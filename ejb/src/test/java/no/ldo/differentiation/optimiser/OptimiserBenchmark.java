package no.ldo.differentiation.optimiser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Instances;
import no.ldo.differentiation.carving.ReferenceChecker;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;

/**
 * Measures the optimiser on the public instances and writes docs/optimiser.md. No test: run it on a quiet machine with
 * {@code mvn -B -Poptimiser verify -pl ejb -DskipTests -DskipITs}.
 */
final class OptimiserBenchmark {
    private static final long SEED = 1;

    private final Properties bestKnown = new Properties();
    private final ExecutorService second = Executors.newCachedThreadPool();
    private final List<String> rows = new ArrayList<>();

    private OptimiserBenchmark() throws IOException {
        try (InputStream stored = OptimiserBenchmark.class.getResourceAsStream("best-known.properties")) {
            bestKnown.load(stored);
        }
    }

    /** @param arguments the folder of the documents */
    public static void main(String[] arguments) throws IOException {
        OptimiserBenchmark benchmark = new OptimiserBenchmark();
        benchmark.warm();
        ExactSolver exact = ExactSolvers.available();
        benchmark.measure("S1", 10, exact, "");
        benchmark.measure("S2", 10, exact, "");
        for (String name : List.of("M1", "L1")) {
            benchmark.measure(name, 5, exact, "");
            benchmark.measure(name, 30, exact, "");
            benchmark.measure(name, 5, ExactSolvers.none(), "without CP-SAT");
            benchmark.measure(name, 30, ExactSolvers.none(), "without CP-SAT");
        }
        benchmark.write(Path.of(arguments[0], "optimiser.md"));
        benchmark.second.shutdownNow();
    }

    private void warm() {
        solve(Instances.named("M1"), 2, ExactSolvers.available());
    }

    private Outcome solve(CarvingProblem problem, int seconds, ExactSolver exact) {
        CarvingRequest request = new CarvingRequest(problem, seconds, SEED, List.of(), List.of());
        return new Run(request, Budget.of(request), new Silent(), second, exact).solve();
    }

    private void measure(String name, int seconds, ExactSolver exact, String remark) throws IOException {
        CarvingProblem problem = Instances.named(name);
        Outcome outcome = solve(problem, seconds, exact);
        Incumbent best = outcome.best();
        if (!ReferenceChecker.check(problem, best.composition()).broken().isEmpty()) {
            throw new IllegalStateException(name + ": a rule is broken");
        }
        long known = Long.parseLong(bestKnown.getProperty(name));
        String row = String.format(
                Locale.ROOT,
                "| %s | %d s | %s | %d | %.1f %% | %d | %.1f %% | %s | %.1f s | %d MB |",
                name,
                seconds,
                remark,
                best.objective(),
                100.0 * (known - best.objective()) / known,
                best.bound(),
                100.0 * (best.bound() - known) / known,
                best.isOptimal() ? "proven" : outcome.reproducible() ? "yes" : "no, cut by the clock",
                outcome.elapsedMillis() / 1000.0,
                residentMegabytes());
        System.out.println(row);
        rows.add(row);
    }

    /** Most memory that this process has had, with the native solver. */
    private static long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private void write(Path file) throws IOException {
        String text = """
                # How good the optimiser is
                Written by `mvn -B -Poptimiser verify -pl ejb -DskipTests -DskipITs` on a quiet machine, not by hand. Last run %s, %d cores, JDK %s.

                Public instances of the format `ldo-carving-1`, seed 1, two threads, a warm JVM with a heap of 512 MB. "Below" is the distance of the
                objective to the best that any run has reached (`best-known.properties` beside the benchmark), "above" that of the bound to the same.
                A run is reproducible when its budget of moves ended it and not the clock. Memory is the most that the whole process has had so far.

                | instance | limit | | objective | below | bound | above | reproducible | took | memory |
                |---|---|---|---|---|---|---|---|---|---|
                %s
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        String.join("\n", rows));
        Files.writeString(file, text);
    }
}
