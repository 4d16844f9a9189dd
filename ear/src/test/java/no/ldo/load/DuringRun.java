package no.ldo.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What people of the board meet: how long one of them waits for a move and for the page, and how much longer everybody waits
 * while the optimiser works. The second is measured in turn, without a run and with one, so that whatever else the machine
 * does meets both alike.
 */
final class DuringRun {
    private static final String LARGE = "ejb/src/test/resources/no/ldo/differentiation/carving/L1.json.gz";
    private static final int TURNS = 3;
    private static final int SECONDS = 120;
    private static final double TAIL = 0.95;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration ALONE = Duration.ofSeconds(8);
    private static final Duration EACH = Duration.ofSeconds(4);
    private static final String TOKEN = "Authorization: Bearer bench-1";

    private final Bed bed;
    private final List<Work> works;

    DuringRun(Bed bed, Guests guests) {
        this.bed = bed;
        this.works = new Works(guests, bed.organisation())
                .all().stream()
                        .filter(work -> work.name().matches("positions.*|one plan|board.*|move.*|front page, HR"))
                        .toList();
    }

    List<Check> checks() throws IOException, InterruptedException, SQLException {
        List<Check> checks = new ArrayList<>();
        for (Work work : works) {
            try (Crew crew = new Crew(work, Rounds.FEW, bed.port(), bed.processes())) {
                crew.run(Rounds.FEW, WARM);
                if (work.name().startsWith("board") || work.name().startsWith("move")) {
                    double must = work.name().startsWith("move") ? 100 : 300;
                    double millis = crew.run(1, ALONE).quantile(TAIL);
                    checks.add(new Check(work.name() + ", one person: p95", "ms", millis, must, must / 2));
                }
                checks.add(new Check(work.name() + ": p95 during a run / without", "×", ratio(crew), 2, 1.3));
            }
        }
        return checks;
    }

    private double ratio(Crew crew) throws IOException, InterruptedException {
        double[] ratios = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            double without = crew.run(Rounds.FEW, EACH).quantile(TAIL);
            String run = begin();
            double during = crew.run(Rounds.FEW, EACH).quantile(TAIL);
            end(run);
            ratios[turn] = during / without;
        }
        return Figures.median(ratios);
    }

    /** Begins a run that searches for longer than is measured. @return its address, once it searches */
    private String begin() throws IOException, InterruptedException {
        try (Wire wire = new Wire(bed.port());
                InputStream packed = new GZIPInputStream(Files.newInputStream(
                        Path.of(System.getProperty("ldo.config")).resolveSibling(LARGE)))) {
            String problem = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            String body = "{\"organisation\":\"" + bed.organisation() + "\",\"timeLimitSeconds\":" + SECONDS
                    + ",\"seed\":1,\"problem\":" + problem + "}";
            Answer begun = wire.post(
                            "/api/v1/compositions",
                            body.getBytes(StandardCharsets.UTF_8),
                            "Content-Type: application/json",
                            TOKEN)
                    .expect(202);
            String run = begun.header("location").replaceFirst("^https?://[^/]+", "");
            for (int look = 0; look < 100; look++) {
                if (wire.get(run, TOKEN).text().contains("\"RUNNING\"")) {
                    return run;
                }
                Thread.sleep(100);
            }
            throw new WrongAnswer("the run does not begin");
        }
    }

    private void end(String run) throws IOException {
        try (Wire wire = new Wire(bed.port())) {
            wire.delete(run, TOKEN);
        }
    }
}
