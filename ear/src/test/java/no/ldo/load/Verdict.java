package no.ldo.load;

import java.util.ArrayList;
import java.util.List;

/** Holds what was measured against the limits. */
final class Verdict {
    private static final int MILLIS = 1000;

    private Verdict() {}

    /** CPU time of each kind of work as a multiple of a reference page. */
    static List<Check> work(Rounds rounds) {
        return rounds.works().stream()
                .filter(work -> work.target() != Works.NO_TARGET)
                .map(work -> new Check(
                        work.name(),
                        "× " + work.target().reference(),
                        rounds.ratio(work),
                        work.target().must(),
                        work.target().goal()))
                .toList();
    }

    /**
     * With 32 connections: how far the portal's slow pages lie from the usual, how slow its slowest is, and errors anywhere,
     * on the reference pages too: they are measures, not pages of the portal.
     */
    static List<Check> crowd(Rounds rounds) {
        double worst = 0;
        String worstName = "";
        double slowest = 0;
        String slowestName = "";
        int errors = 0;
        for (Work work : rounds.works()) {
            Figures many = rounds.many(work);
            errors += many.errors() + rounds.few(work).errors();
            if (work.target() == Works.NO_TARGET) {
                continue;
            }
            double spread = many.quantile(0.99) / many.quantile(0.5);
            if (!(spread <= worst)) {
                worst = spread;
                worstName = work.name();
            }
            if (!work.target().row().contains("PDF") && !(many.quantile(1) <= slowest)) {
                slowest = many.quantile(1);
                slowestName = work.name();
            }
        }
        return List.of(
                new Check("p99 / p50 with 32 connections, worst: " + worstName, "×", worst, 4, 3),
                new Check("slowest request with 32 connections: " + slowestName, "ms", slowest, 500, 200),
                new Check("wrong answers", "", errors, 0, 0));
    }

    static List<Check> weights(Weights.Outcome weights) {
        return List.of(
                new Check("login page, first visit, compressed", "KB", weights.guest(), 250, 200),
                new Check("first page after the login, empty cache", "KB", weights.first(), 350, 320),
                new Check("each next page, heaviest", "KB", weights.next(), 30, 20),
                new Check("HTML not compressed, largest page", "KB", weights.html(), 120, 120));
    }

    static List<Check> posts(List<Posts.Outcome> outcomes) {
        List<Check> checks = new ArrayList<>();
        for (Posts.Outcome outcome : outcomes) {
            checks.add(new Check(
                    "300 posts on one view, " + outcome.kind() + ": last 50 / posts 20–70",
                    "×",
                    outcome.ratio(),
                    1.5,
                    1.5));
            checks.add(new Check(
                    "300 posts on one view, " + outcome.kind() + ": growth of a session",
                    "KB",
                    Math.max(0, outcome.growth()),
                    FLAT_KILOBYTES,
                    FLAT_KILOBYTES));
        }
        return checks;
    }

    /** The count of the live heap is not exact to the byte; 80 posts that leave something behind leave more than this. */
    private static final double FLAT_KILOBYTES = 40;

    static List<Check> rest(double login, double heap, long memory, double coldStart) {
        return List.of(
                new Check("login POST, 8 at once, slowest", "ms", login * MILLIS, 2000, 1000),
                new Check("heap of a session, over 2,000 sessions of 5 pages", "KB", heap, 100, 40),
                new Check("server and database resident under load", "MB", memory, 800, 700),
                new Check("cold start of database and server to ready", "s", coldStart, 15, 10));
    }
}
