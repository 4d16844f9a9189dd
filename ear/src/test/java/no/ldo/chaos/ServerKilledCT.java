package no.ldo.chaos;

import org.junit.jupiter.api.Test;

/** The server is killed in the middle of saves, three times, and started again by the machine. */
class ServerKilledCT {
    private static final int KILLS = 3;
    private static final int SAVES_OF_EACH = 5;

    @Test
    void nothing_acknowledged_is_lost_or_doubled() throws Exception {
        try (OwnPortal portal = OwnPortal.start("server-killed");
                Crew crew = new Crew(portal.url())) {
            Books books = Books.open(portal, crew.ledger());
            crew.work();
            for (int kill = 1; kill <= KILLS; kill++) {
                crew.awaitSaves(SAVES_OF_EACH);
                portal.killServer();
                int acknowledged = crew.ledger().acknowledged();
                double seconds = portal.startServerAgain();
                Told.line(
                        "server killed, %d of %d: %d acknowledged so far, back in %.1f s",
                        kill, KILLS, acknowledged, seconds);
            }
            crew.awaitSaves(SAVES_OF_EACH);
            crew.finish();

            Told.line("server killed: %s", books.balance());
            books.chainsAreWhole();
        }
    }
}
