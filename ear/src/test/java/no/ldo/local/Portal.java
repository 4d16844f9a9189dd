package no.ldo.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The portal as its users meet it: a server with demo data for all browser and API tests of a {@link Line}, started at the first
 * call. Tests make what they need and never count on being alone.
 */
public final class Portal {
    private static final Map<Line, Portal> RUNNING = new ConcurrentHashMap<>();

    private final LocalDatabase database;
    private final String schema;
    private final LocalServer server;
    private final int managementPort;

    private Portal(Line line) {
        database = TestRun.databaseOf(line);
        schema = "ldo_" + line.name().toLowerCase(Locale.ROOT);
        database.schema(schema);
        managementPort = Ports.free();
        Map<String, String> properties =
                LocalServer.values(Path.of(System.getProperty("ldo.config"), "demo.properties"));
        properties.put("jboss.http.port", String.valueOf(Ports.free()));
        properties.put("jboss.https.port", "0");
        properties.put("jboss.management.http.port", String.valueOf(managementPort));
        properties.put("ldo.db.url", database.url(schema));
        properties.put("ldo.db.user", database.user());
        properties.put("ldo.db.password", database.password());
        server = LocalServer.start(
                Path.of(System.getProperty("ldo.server")),
                Path.of("target", "portal-" + line.name().toLowerCase(Locale.ROOT)),
                Path.of(System.getProperty("ldo.ear")),
                properties,
                TestRun.SHORT_LIVED,
                LiveHeap.COLLECTS_ALL);
    }

    /** The running portal of the line in which the test runs. */
    public static Portal get() {
        return RUNNING.computeIfAbsent(Objects.requireNonNull(Line.current(), "no test runs in this thread"), line -> {
            Portal portal = new Portal(line);
            portal.awaitReady();
            portal.letDemoPeopleInQuickly();
            return portal;
        });
    }

    /** They sign in hundreds of times. A password that a test gives in the portal is hashed in full. */
    private void letDemoPeopleInQuickly() {
        hashAnew("password_hash is not null");
    }

    /** Gives somebody the password of the demo's people, in a hash that takes no time. */
    public void letInQuickly(String loginName) {
        hashAnew("login_name = ?", loginName);
    }

    private void hashAnew(String whose, String... values) {
        try (Connection connection = connect();
                PreparedStatement update =
                        connection.prepareStatement("update user_account set password_hash = ? where " + whose)) {
            update.setString(1, CheapHash.of("Mestring-2026"));
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 2, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
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

    static void stopAll() {
        RUNNING.values().forEach(portal -> portal.server.close());
        RUNNING.clear();
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
        return DriverManager.getConnection(database.url(schema), database.user(), database.password());
    }
}
