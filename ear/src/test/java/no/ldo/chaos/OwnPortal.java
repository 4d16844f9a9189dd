package no.ldo.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import no.ldo.local.LocalDatabase;
import no.ldo.local.LocalServer;
import no.ldo.local.Ports;

/**
 * A database and a server with demo data that belong to one test, which may kill them. After a kill they come back on the same
 * ports and with the same folders, as on a machine whose supervisor starts them again.
 */
final class OwnPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Map<String, String> properties;
    private LocalDatabase database;
    private LocalServer server;

    private OwnPortal(Path folder) {
        this.folder = folder;
        this.database = LocalDatabase.start(folder.resolve("database"), 0);
        this.database.empty();
        this.properties = LocalServer.values(Path.of(System.getProperty("ldo.config"), "demo.properties"));
        properties.put("jboss.http.port", String.valueOf(Ports.free()));
        properties.put("jboss.https.port", "0");
        properties.put("jboss.management.http.port", String.valueOf(Ports.free()));
        properties.put("ldo.db.url", database.url());
        properties.put("ldo.db.user", database.user());
        properties.put("ldo.db.password", database.password());
        this.server =
                LocalServer.start(home(), folder.resolve("server"), Path.of(System.getProperty("ldo.ear")), properties);
    }

    /** Starts both and waits. @param name of the folder below {@code target/chaos} */
    static OwnPortal start(String name) throws InterruptedException, IOException {
        OwnPortal portal = new OwnPortal(Files.createDirectories(Path.of("target", "chaos", name)));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        try {
            portal.awaitReady();
            return portal;
        } catch (InterruptedException | RuntimeException notReady) {
            portal.close();
            throw notReady;
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("ldo.server"));
    }

    private void awaitReady() throws InterruptedException {
        if (!server.awaitReady(PATIENCE)) {
            throw new IllegalStateException("The portal did not start, see " + server.log());
        }
    }

    /** Address without the last slash. */
    String url() {
        return "http://127.0.0.1:" + properties.get("jboss.http.port");
    }

    /** Address of a path of the management interface. */
    String managementUrl(String path) {
        return "http://127.0.0.1:" + properties.get("jboss.management.http.port") + path;
    }

    void killServer() {
        server.kill();
    }

    /** Starts the killed server with what lies in its folder. @return seconds until it takes requests again */
    double startServerAgain() throws InterruptedException {
        long begun = System.nanoTime();
        server = LocalServer.startAgain(home(), folder.resolve("server"), properties);
        awaitReady();
        return secondsSince(begun);
    }

    void killDatabase() {
        database.kill();
    }

    /** Shuts the database down in good order. */
    void stopDatabase() {
        database.close();
    }

    /** Starts the killed or stopped database. @return seconds until it answers */
    double startDatabaseAgain() throws SQLException {
        long begun = System.nanoTime();
        database = LocalDatabase.start(folder.resolve("database"), database.port());
        connect().close();
        return secondsSince(begun);
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    /** May be called twice: at the end of the test, and when Maven is stopped. */
    @Override
    public void close() {
        server.close();
        database.close();
    }
}
