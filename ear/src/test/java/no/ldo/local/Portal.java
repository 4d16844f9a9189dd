package no.ldo.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * The portal as its users meet it: one server of its own with demo data for all browser and API tests of a run, started
 * at the first call. Tests make what they need and never count on being alone.
 */
public final class Portal {
    private static final String SCHEMA = "ldo_portal";
    private static Portal only;

    private final LocalServer server;
    private final int managementPort;

    private Portal() {
        TestRun.portals().schema(SCHEMA);
        managementPort = Ports.free();
        Map<String, String> properties =
                LocalServer.values(Path.of(System.getProperty("ldo.config"), "demo.properties"));
        properties.put("jboss.http.port", String.valueOf(Ports.free()));
        properties.put("jboss.https.port", "0");
        properties.put("jboss.management.http.port", String.valueOf(managementPort));
        properties.put("ldo.db.url", TestRun.portals().url(SCHEMA));
        properties.put("ldo.db.user", TestRun.portals().user());
        properties.put("ldo.db.password", TestRun.portals().password());
        server = LocalServer.start(
                Path.of(System.getProperty("ldo.server")),
                Path.of("target", "portal-server"),
                Path.of(System.getProperty("ldo.ear")),
                properties,
                TestRun.SHORT_LIVED);
    }

    /** The running portal. */
    public static synchronized Portal get() {
        if (only == null) {
            only = new Portal();
            only.awaitReady();
        }
        return only;
    }

    private void awaitReady() {
        try {
            if (!server.awaitReady(Duration.ofMinutes(4))) {
                throw new IllegalStateException("The portal did not start, see " + server.log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static synchronized void stopIfRunning() {
        if (only != null) {
            only.server.close();
            only = null;
        }
    }

    /** Address of a path of the portal; the path begins with a slash. */
    public String url(String path) {
        return server.url().substring(0, server.url().length() - 1) + path;
    }

    /** Address of a path of the management interface, such as {@code /health/ready}. */
    public String managementUrl(String path) {
        return "http://127.0.0.1:" + managementPort + path;
    }

    /** The server's own log. */
    public Path log() {
        return server.log().toPath();
    }

    /** Bytes of the server's heap that are still in use after a full collection. */
    public long heapInUse() {
        return server.heapInUse();
    }

    /** A connection to the portal's schema, for tests that look behind the pages or lock a table. */
    public Connection connect() throws SQLException {
        LocalDatabase database = TestRun.portals();
        return DriverManager.getConnection(database.url(SCHEMA), database.user(), database.password());
    }
}
