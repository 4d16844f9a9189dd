package no.ldo.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The database is killed in the middle of saves, three times, and started again; the server lives on. */
class DatabaseKilledCT {
    private static final int KILLS = 3;
    private static final int SAVES_OF_EACH = 5;
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final double MOST_SECONDS_UNTIL_BACK = 10;

    @Test
    void nothing_acknowledged_is_lost_and_the_portal_recovers_by_itself() throws Exception {
        try (OwnPortal portal = OwnPortal.start("database-killed");
                Crew crew = new Crew(portal.url())) {
            Books books = Books.open(portal, crew.ledger());
            Outage outage = new Outage(portal);
            crew.work();
            for (int kill = 1; kill <= KILLS; kill++) {
                crew.awaitSaves(SAVES_OF_EACH);
                portal.killDatabase();
                outage.endure(AWAY);
                double start = portal.startDatabaseAgain();
                double back = secondsUntilBack(crew.ledger());
                outage.isOver();
                Told.line(
                        "database killed, %d of %d: %s; answers after %.1f s, no error %.1f s later",
                        kill, KILLS, outage.told(), start, back);
                assertThat(back).isLessThan(MOST_SECONDS_UNTIL_BACK);
            }
            crew.finish();

            Told.line("database killed: %s", books.balance());
            books.chainsAreWhole();
        }
    }

    /** Lets the clients work on from the moment when the database answers. @return when the last of their saves failed */
    static double secondsUntilBack(Ledger ledger) throws InterruptedException {
        long answers = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep((long) (1000 * MOST_SECONDS_UNTIL_BACK) + 2000);
        return ledger.lastFailureAfter(answers);
    }
}
