package no.ldo.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes docs/performance.md. */
final class Report {
    private static final String INTRODUCTION = """
            # How fast the portal is
            Written by `mvn -B -Pbenchmark verify`, not by hand: run it again to write it again. Last run %s on %d cores, JDK %s.

            ## How it is measured
            The portal runs as in production: `ldo.mode=production`, the JVM with `wildfly-config/jvm.options`, Faces in the
            stage Production, a MariaDB of its own with a 64 MB buffer pool and durable commits. It is seeded with one employer with 4,000 tasks in
            200 jobs, 80 positions, 160 training plans and 20,000 hires, 5,000 accounts, and the demo data. 80 people sign in
            through the real form; each connection keeps its session, follows the state of the view from answer to next post,
            and checks every answer by its status and a marker text.

            **What counts is the CPU time of one request of server and database together, as a multiple of a reference page**
            that is measured in the same round on the same server, because seconds depend on the machine and on what else it
            does. The reference pages are a second WAR in a copy of the EAR, without PrimeFaces, login or filters: H is a
            stateless Faces page with one text, B a stateless page with a table of 20 rows out of one JPA projection. Here H
            took %s and B %s CPU-ms. Three rounds in turn, medians. The build fails when a figure lies more than 30 %% above its
            *must*.

            What differs from production: plain HTTP on loopback in place of a proxy with TLS, logs as text in place of JSON,
            database on the same machine, people and tasks are invented (the mark of the demo data is taken away, so that the
            server starts in its production mode). The 2,000 sessions of the heap figure are opened by accounts whose password
            hash has 1,024 rounds in place of 210,000; the login times are measured with the full hash.

            The server is warmed up until the JIT compiler takes less than a fiftieth of a round, but no longer than
            twenty rounds of two seconds of each work. What it still takes is in the figures, its share in the last
            table. Compare runs of one machine.

            """;

    private final StringBuilder text = new StringBuilder();

    static void write(Rounds rounds, List<Check> work, List<Check> others) throws IOException {
        Report report = new Report();
        report.introduction(rounds);
        report.work(rounds, work);
        report.others(others);
        report.rows(rounds);
        Files.writeString(Path.of(System.getProperty("ldo.docs"), "performance.md"), report.text);
    }

    private void introduction(Rounds rounds) {
        text.append(String.format(
                Locale.ROOT,
                INTRODUCTION,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Check.number(rounds.cpu(Works.h())),
                Check.number(rounds.cpu(Works.b()))));
    }

    private void work(Rounds rounds, List<Check> checks) {
        line("## CPU time of one request (8 connections)");
        line("| work | CPU-ms | measured | must | goal | to the goal |");
        line("|---|---|---|---|---|---|");
        for (Check check : checks) {
            Work work = rounds.works().stream()
                    .filter(one -> one.name().equals(check.name()))
                    .findFirst()
                    .orElseThrow();
            line("| " + check.name() + " | " + Check.number(rounds.cpu(work)) + " | " + cells(check));
        }
        line("");
    }

    private void others(List<Check> checks) {
        line("## Everything else");
        line("| what | measured | must | goal | to the goal |");
        line("|---|---|---|---|---|");
        for (Check check : checks) {
            line("| " + check.name() + " | " + cells(check));
        }
        line("");
    }

    private static String cells(Check check) {
        String value = Check.number(check.value()) + " " + check.unit();
        return (check.overMust() ? "**" + value.strip() + "**" : value.strip()) + " | ≤ " + plain(check.must())
                + " | ≤ " + plain(check.goal()) + " | " + check.distanceToGoal() + " |";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void rows(Rounds rounds) {
        line("## All rows");
        line("Requests a second and times say how the machine was that day (its load stands last); milliseconds.");
        line("");
        line("| page | c | req/s | p50 | p95 | p99 | CPU-ms | JIT % | KB | errors | load before |");
        line("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Work work : rounds.works()) {
            line("| " + rounds.few(work).row() + " |");
            line("| " + rounds.many(work).row() + " |");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
