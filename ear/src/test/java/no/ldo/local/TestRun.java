package no.ldo.local;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test of the whole-portal module: one MariaDB for the run, and free ports for Arquillian's server, put
 * where {@code arquillian.xml} reads them. The server of the browser tests gets a schema of its own, see {@link Portal}.
 */
public final class TestRun implements LauncherSessionListener {
    private static LocalDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("ldo.server") == null) {
            return;
        }
        database = LocalDatabase.start(Path.of("target", "database"), 0);
        database.schema("ldo_it");
        System.setProperty("ldo.test.db.url", database.url("ldo_it"));
        System.setProperty("ldo.test.http.port", String.valueOf(Ports.free()));
        System.setProperty("ldo.test.management.port", String.valueOf(Ports.free()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Portal.stopIfRunning();
        if (database != null) {
            database.close();
        }
    }

    /** The database of this run. */
    public static LocalDatabase database() {
        return database;
    }
}
