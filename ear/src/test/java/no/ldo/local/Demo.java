package no.ldo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The first of the two commands, {@code mvn -B -Pdemo verify}: database and server with demo data, running until
 * Ctrl-C. Settings: {@code ldo.home}, {@code ldo.http.port}, {@code ldo.management.port}, {@code ldo.db.port},
 * {@code ldo.db.url} with user and password for a database of one's own, {@code ldo.demo.reset}.
 */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws Exception {
        int http = port("ldo.http.port", 8080);
        int management = port("ldo.management.port", 9990);
        boolean embedded = System.getProperty("ldo.db.url") == null;
        int databasePort = embedded ? port("ldo.db.port", 0) : 0;
        Path home = Path.of(System.getProperty(
                "ldo.home", Path.of(System.getProperty("ldo.root"), ".ldo").toString()));
        if (System.getProperty("ldo.demo.reset") != null) {
            reset(home);
        }
        LocalDatabase database =
                embedded ? LocalDatabase.start(Files.createDirectories(home.resolve("database")), databasePort) : null;
        LocalServer server = startServer(home, http, management, database);
        stopAtTheEnd(server, database);
        if (!server.awaitReady(Duration.ofMinutes(4))) {
            giveUp("The portal did not start. The server's log: " + server.log());
        }
        System.out.println("LDO portal ready: " + server.url());
        System.out.flush();
        server.process().waitFor();
    }

    private static void reset(Path home) throws IOException {
        String url = System.getProperty("ldo.db.url");
        if (url == null) {
            LocalServer.deleteAll(home.resolve("database/data"));
            return;
        }
        try {
            if (!new OwnDatabase(url, user(), password()).empty()) {
                giveUp("The database at ldo.db.url holds something else than demo data, and is left alone.");
            }
        } catch (SQLException cause) {
            giveUp("The database at ldo.db.url does not answer: " + cause.getMessage());
        }
    }

    private static String user() {
        return System.getProperty("ldo.db.user", "ldo");
    }

    private static String password() {
        return System.getProperty("ldo.db.password", "ldo");
    }

    private static LocalServer startServer(Path home, int http, int management, LocalDatabase database)
            throws IOException {
        Map<String, String> properties =
                LocalServer.values(Path.of(System.getProperty("ldo.config"), "demo.properties"));
        properties.put("jboss.http.port", String.valueOf(http));
        properties.put("jboss.management.http.port", String.valueOf(management));
        UnaryOperator<String> given = System::getProperty;
        properties.put("ldo.db.url", database == null ? given.apply("ldo.db.url") : database.url());
        properties.put("ldo.db.user", database == null ? user() : database.user());
        properties.put("ldo.db.password", database == null ? password() : database.password());
        return LocalServer.start(
                Path.of(System.getProperty("ldo.server")),
                home.resolve("server"),
                Path.of(System.getProperty("ldo.ear")),
                properties);
    }

    private static int port(String property, int otherwise) {
        String given = System.getProperty(property);
        int port = given == null || given.isBlank() ? otherwise : Integer.parseInt(given);
        if (port != 0 && !Ports.isFree(port)) {
            giveUp("Port " + port + " is taken. Choose another with -D" + property + "=…");
        }
        return port;
    }

    private static void giveUp(String line) {
        System.err.println("[LDO] " + line);
        Runtime.getRuntime().exit(1);
    }

    private static void stopAtTheEnd(LocalServer server, LocalDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            if (database != null) {
                database.close();
            }
        }));
    }
}
