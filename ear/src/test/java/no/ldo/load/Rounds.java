package no.ldo.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ldo.load.Work.Reference;

/** Runs all works in turn, round after round, so that whatever else the machine does meets all of them alike. */
final class Rounds implements AutoCloseable {
    static final int COUNT = 3;
    static final int FEW = 8;
    static final int MANY = 32;
    private static final int MOST_WARM_ROUNDS = 20;
    private static final double WARM_ENOUGH = 0.02;
    private static final Duration WARM = Duration.ofMillis(2_000);
    private static final Duration AT_FEW = Duration.ofMillis(1_800);
    private static final Duration AT_MANY = Duration.ofMillis(1_200);

    private final List<Crew> crews = new ArrayList<>();
    private final Processes processes;
    private final Map<String, List<Figures>> few = new LinkedHashMap<>();
    private final Map<String, List<Figures>> many = new LinkedHashMap<>();
    private long memoryMegabytes;

    Rounds(List<Work> works, int port, Processes processes) throws IOException {
        this.processes = processes;
        for (Work work : works) {
            crews.add(new Crew(work, MANY, port, processes));
        }
    }

    /**
     * The first hits after a start cost many times as much, and a machine that compiles measures its compiler: works
     * until the compiler takes next to nothing of a whole round. None of it is counted.
     */
    void warm() throws InterruptedException, IOException {
        for (int round = 0; round < MOST_WARM_ROUNDS; round++) {
            double cost = 0;
            double all = 0;
            double compiler = 0;
            for (Crew crew : crews) {
                Figures figures = crew.run(FEW, WARM);
                cost += figures.nanos().length == 0 ? 0 : figures.cpuPerRequest();
                all += figures.cpuMillis();
                compiler += figures.compilerMillis();
                if (figures.errors() > 0) {
                    System.out.println("[LDO] while warming: " + figures.row() + " " + figures.firstError());
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "[LDO] warming: one request of each costs %.1f CPU-ms, %.0f %% of the time is the compiler's%n",
                    cost,
                    100 * compiler / all);
            if (compiler < WARM_ENOUGH * all) {
                return;
            }
        }
    }

    void run() throws InterruptedException, IOException {
        for (int round = 0; round < COUNT; round++) {
            for (Crew crew : crews) {
                keep(few, crew.run(FEW, AT_FEW));
            }
            for (Crew crew : crews) {
                keep(many, crew.run(MANY, AT_MANY));
                memoryMegabytes = Math.max(memoryMegabytes, processes.memoryMegabytes());
            }
        }
    }

    private static void keep(Map<String, List<Figures>> all, Figures figures) {
        System.out.println("[LDO] " + figures.row() + (figures.errors() > 0 ? " " + figures.firstError() : ""));
        all.computeIfAbsent(figures.name(), name -> new ArrayList<>()).add(figures);
    }

    List<Work> works() {
        return crews.stream().map(Crew::work).toList();
    }

    /** Median over the rounds of the CPU time of one request. */
    double cpu(Work work) {
        return Figures.median(few.get(work.name()).stream()
                .mapToDouble(Figures::cpuPerRequest)
                .toArray());
    }

    /** Median over the rounds of the CPU time as a multiple of the reference page's in the same round. */
    double ratio(Work work) {
        String reference = (work.target().reference() == Reference.H ? Works.h() : Works.b()).name();
        double[] ratios = new double[COUNT];
        for (int round = 0; round < COUNT; round++) {
            ratios[round] = few.get(work.name()).get(round).cpuPerRequest()
                    / few.get(reference).get(round).cpuPerRequest();
        }
        return Figures.median(ratios);
    }

    /** All requests of the rounds with 32 connections as one. */
    Figures many(Work work) {
        return sum(many.get(work.name()));
    }

    Figures few(Work work) {
        return sum(few.get(work.name()));
    }

    private static Figures sum(List<Figures> rounds) {
        Figures first = rounds.get(0);
        return new Figures(
                first.name(),
                first.connections(),
                rounds.stream()
                        .flatMapToLong(one -> java.util.Arrays.stream(one.nanos()))
                        .sorted()
                        .toArray(),
                rounds.stream().mapToLong(Figures::wallMillis).sum(),
                rounds.stream().mapToLong(Figures::cpuMillis).sum(),
                rounds.stream().mapToLong(Figures::compilerMillis).sum(),
                rounds.stream().mapToLong(Figures::bytes).sum(),
                rounds.stream().mapToInt(Figures::errors).sum(),
                rounds.stream()
                        .map(Figures::firstError)
                        .filter(error -> !error.isEmpty())
                        .findFirst()
                        .orElse(""),
                first.loadBefore());
    }

    long memoryMegabytes() {
        return memoryMegabytes;
    }

    @Override
    public void close() throws IOException {
        for (Crew crew : crews) {
            crew.close();
        }
    }
}
