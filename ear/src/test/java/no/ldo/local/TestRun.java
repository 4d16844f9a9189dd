package no.ldo.local;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test of the whole-portal module: a MariaDB for each of the two lines in which the tests run (see
 * {@link InTurn}), and free ports for Arquillian's server, put where {@code arquillian.xml} reads them.
 */
public final class TestRun implements LauncherSessionListener {
    /**
     * For servers that live for a few minutes: the optimising compiler, which would take more than half of their time, comes
     * to what is called ten times as often as usual only. Without it a password's hash would take seconds.
     */
    static final String[] SHORT_LIVED = {
        "-XX:Tier4InvocationThreshold=50000",
        "-XX:Tier4MinInvocationThreshold=20000",
        "-XX:Tier4CompileThreshold=150000",
        "-XX:Tier4BackEdgeThreshold=400000"
    };

    private static LocalDatabase database;
    private static LocalDatabase portals;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("ldo.server") == null) {
            return;
        }
        database = LocalDatabase.start(Path.of("target", "database"), 0);
        database.schema("ldo_it");
        portals = LocalDatabase.start(Path.of("target", "portal-database"), 0);
        System.setProperty("ldo.test.jvm", String.join(" ", SHORT_LIVED));
        System.setProperty("ldo.test.db.url", database.url("ldo_it"));
        System.setProperty("ldo.test.http.port", String.valueOf(Ports.free()));
        System.setProperty("ldo.test.management.port", String.valueOf(Ports.free()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Portal.stopIfRunning();
        Stream.of(database, portals).filter(Objects::nonNull).forEach(LocalDatabase::close);
    }

    /** The database of Arquillian's server and of servers that a test starts for itself. */
    public static LocalDatabase database() {
        return database;
    }

    /** The database of {@link Portal}; nobody else's statements come to it. */
    static LocalDatabase portals() {
        return portals;
    }
}
