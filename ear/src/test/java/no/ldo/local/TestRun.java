package no.ldo.local;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test of the whole-portal module: two instances of MariaDB for the lines in which the tests run (see
 * {@link Line}), and free ports for Arquillian's server, put where {@code arquillian.xml} reads them.
 */
public final class TestRun implements LauncherSessionListener {
    /**
     * For servers that live for a few minutes: without the optimising compiler, which would take more than half of their
     * time, and with room for all that the other one compiles, so that nothing is thrown out. Only a password's hash takes
     * long that way, see {@link CheapHash}. The optimiser is not practised.
     */
    static final String SHORT_LIVED =
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -Dldo.optimiser.rehearsal=0";

    private static LocalDatabase database;
    private static LocalDatabase ofPages;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("ldo.server") == null) {
            return;
        }
        database = LocalDatabase.start(Path.of("target", "database"), 0);
        database.schema("ldo_it");
        ofPages = LocalDatabase.start(Path.of("target", "pages-database"), 0);
        System.setProperty("ldo.test.jvm", SHORT_LIVED);
        System.setProperty("ldo.test.db.url", database.url("ldo_it"));
        System.setProperty("ldo.test.http.port", String.valueOf(Ports.free()));
        System.setProperty("ldo.test.management.port", String.valueOf(Ports.free()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Portal.stopAll();
        Stream.of(database, ofPages).filter(Objects::nonNull).forEach(LocalDatabase::close);
    }

    /** The database of Arquillian's server and of servers that a test starts for itself. */
    public static LocalDatabase database() {
        return database;
    }

    /** {@link Line#PAGES} has one for itself, since the log of statements that some of its tests read is one for all. */
    static LocalDatabase databaseOf(Line line) {
        return line == Line.PAGES ? ofPages : database;
    }
}
