package no.ldo.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code mvn -B -Pbenchmark verify}: measures the portal, writes docs/performance.md, and fails when it is slower than it
 * must be. All failures are told at once, after the document is written.
 *
 * <p>For work on one page: {@code -Dldo.benchmark.only=} (a regular expression of names of works, {@code import} for the
 * import of tasks, {@code during} for the board and what is slower while the optimiser works) measures only those and writes nothing, {@code -Dldo.benchmark.keep} takes the seeded database of the last run, {@code -Dldo.benchmark.jvm=}
 * gives the server's JVM more options.
 */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (Bed bed = Bed.make(Path.of(System.getProperty("ldo.work")))) {
            String only = System.getProperty("ldo.benchmark.only");
            List<Check> failed = (only == null ? measure(bed) : measureOnly(bed, only))
                    .stream().filter(Check::fails).toList();
            if (!failed.isEmpty()) {
                throw new IllegalStateException("Slower than it must be:\n  "
                        + String.join("\n  ", failed.stream().map(Check::told).toList()));
            }
        }
    }

    private static List<Check> measure(Bed bed) throws Exception {
        Guests guests = Guests.signIn(bed.port());
        tell("cold start " + bed.coldStartSeconds() + " s, " + Guests.ALL + " signed in");
        try (Rounds rounds = new Rounds(new Works(guests, bed.organisation()).all(), bed.port(), bed.processes())) {
            rounds.warm();
            rounds.run();
            List<Check> others = new ArrayList<>(Verdict.crowd(rounds));
            others.addAll(Verdict.weights(Weights.of(bed, guests)));
            others.addAll(Verdict.posts(new Posts(bed, guests).all()));
            double login = LoginBurst.seconds(bed.port());
            double heap = Sessions.kilobytesEach(bed);
            others.addAll(Verdict.rest(login, heap, rounds.memoryMegabytes(), bed.coldStartSeconds()));
            others.addAll(new DuringRun(bed, guests).checks());
            others.addAll(Imports.checks(new Imports(bed, guests).seconds()));
            List<Check> work = Verdict.work(rounds);
            Report.write(rounds, work, others);
            List<Check> all = new ArrayList<>(work);
            all.addAll(others);
            all.forEach(check -> tell(check.told() + ", goal " + check.goal()));
            return all;
        }
    }

    private static List<Check> measureOnly(Bed bed, String only) throws Exception {
        Guests guests = Guests.signIn(bed.port());
        if (only.equals("import") || only.equals("during")) {
            List<Check> checks = only.equals("import")
                    ? Imports.checks(new Imports(bed, guests).seconds())
                    : new DuringRun(bed, guests).checks();
            checks.forEach(check -> tell(check.told() + ", goal " + check.goal()));
            return checks;
        }
        List<Work> works = new Works(guests, bed.organisation())
                .all().stream()
                        .filter(work ->
                                work.target() == Works.NO_TARGET || work.name().matches(only))
                        .toList();
        try (Rounds rounds = new Rounds(works, bed.port(), bed.processes())) {
            rounds.warm();
            rounds.run();
            List<Check> checks = Verdict.work(rounds);
            checks.forEach(check -> tell(check.told() + ", goal " + check.goal()));
            return checks;
        }
    }

    private static void tell(String line) {
        System.out.println("[LDO] " + line);
    }
}
