package no.ldo.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Somebody shuts the database down under load, for twenty seconds, as when it is upgraded. */
class DatabaseStoppedCT {
    private static final int SAVES_OF_EACH = 5;
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final double MOST_SECONDS_UNTIL_BACK = 10;

    @Test
    void people_are_told_and_nothing_is_half_stored() throws Exception {
        try (OwnPortal portal = OwnPortal.start("database-stopped");
                Crew crew = new Crew(portal.url())) {
            Books books = Books.open(portal, crew.ledger());
            Outage outage = new Outage(portal);
            crew.work();
            crew.awaitSaves(SAVES_OF_EACH);

            portal.stopDatabase();
            outage.endure(AWAY);
            double start = portal.startDatabaseAgain();
            double back = DatabaseKilledCT.secondsUntilBack(crew.ledger());
            outage.isOver();
            crew.finish();

            Told.line(
                    "database stopped for 20 s: %s; answers after %.1f s, no error %.1f s later",
                    outage.told(), start, back);
            Told.line("database stopped: %s", books.balance());
            assertThat(back).isLessThan(MOST_SECONDS_UNTIL_BACK);
            books.chainsAreWhole();
        }
    }
}
