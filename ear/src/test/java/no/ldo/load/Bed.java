package no.ldo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import no.ldo.local.CheapHash;
import no.ldo.local.LocalDatabase;
import no.ldo.local.LocalServer;
import no.ldo.local.Ports;

/**
 * The test bed: first the portal in demo mode on an empty database, which loads the demo data; then the seed on top; then
 * both are started anew, the portal in production mode, and that start is the cold start that is measured.
 */
final class Bed implements AutoCloseable {
    private static final String JVM = "-XX:-UseDynamicNumberOfCompilerThreads ";
    private static final String SEEDED = "seeded";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Path ear;
    private LocalDatabase database;
    private LocalServer server;
    private int port;
    private String organisation = "";
    private double coldStartSeconds;

    private Bed(Path folder, Path ear) {
        this.folder = folder;
        this.ear = ear;
    }

    static Bed make(Path folder) throws Exception {
        Files.createDirectories(folder);
        Bed bed = new Bed(folder, ReferenceEar.write(Path.of(System.getProperty("ldo.ear")), folder));
        Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
        try {
            if (System.getProperty("ldo.benchmark.keep") == null || !Files.exists(folder.resolve(SEEDED))) {
                bed.seed();
                Files.writeString(folder.resolve(SEEDED), "");
            }
            bed.startCold();
            return bed;
        } catch (Exception | Error cause) {
            bed.close();
            throw cause;
        }
    }

    private void seed() throws Exception {
        database = LocalDatabase.start(folder.resolve("database"), 0);
        database.empty();
        Files.deleteIfExists(folder.resolve(SEEDED));
        server = start("demo.properties");
        awaitReady();
        server.close();
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            for (String statement : seedStatements()) {
                sql.execute(statement);
            }
            sql.execute("update user_account set password_hash = '" + CheapHash.of(Visitor.PASSWORD)
                    + "' where login_name in (" + Sessions.loginNames() + ")");
            analyse(sql);
        }
        database.close();
    }

    /** A database that has grown slowly knows its tables; after a seed in one go it would still plan for a handful of rows. */
    private void analyse(Statement sql) throws SQLException {
        sql.execute("analyze table "
                + text("select group_concat(table_name) from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'"));
    }

    private static String[] seedStatements() throws IOException {
        try (var in = Bed.class.getResourceAsStream("/load/seed.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .strip()
                    .split(";\\s*\n|;$");
        }
    }

    private void startCold() throws Exception {
        long begin = System.nanoTime();
        database = LocalDatabase.start(folder.resolve("database"), 0);
        server = start("production.properties");
        awaitReady();
        coldStartSeconds = (System.nanoTime() - begin) / 1e9;
        requireDurableCommits();
        organisation = text("select min(orgnr) from organisation where orgnr like '9991%'");
    }

    private LocalServer start(String values) {
        Map<String, String> properties = LocalServer.values(Path.of(System.getProperty("ldo.config"), values));
        port = Ports.free();
        properties.put("jboss.bind.address", "127.0.0.1");
        properties.put("jboss.http.port", String.valueOf(port));
        properties.put("jboss.https.port", "0");
        properties.put("jboss.management.http.port", String.valueOf(Ports.free()));
        properties.put("ldo.db.url", database.url());
        properties.put("ldo.db.user", database.user());
        properties.put("ldo.db.password", database.password());
        return LocalServer.start(
                Path.of(System.getProperty("ldo.server")), folder.resolve("server"), ear, properties, jvm());
    }

    private static String[] jvm() {
        return (JVM + System.getProperty("ldo.benchmark.jvm", "")).strip().split(" +");
    }

    private void awaitReady() throws InterruptedException {
        if (!server.awaitReady(PATIENCE)) {
            throw new IllegalStateException("The portal did not start, see " + server.log());
        }
    }

    private void requireDurableCommits() throws SQLException {
        if (!"1".equals(text("select @@innodb_flush_log_at_trx_commit"))
                || !"67108864".equals(text("select @@innodb_buffer_pool_size"))) {
            throw new IllegalStateException("the database is not set up as the targets say");
        }
    }

    String text(String query) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.url() + "?allowMultiQueries=false", database.user(), database.password());
    }

    Processes processes() throws SQLException, IOException {
        long databasePid = Long.parseLong(
                Files.readString(Path.of(text("select @@pid_file"))).strip());
        return new Processes(serverPid(), databasePid);
    }

    long serverPid() {
        return server.process().pid();
    }

    int port() {
        return port;
    }

    /** Number of the large employer. */
    String organisation() {
        return organisation;
    }

    double coldStartSeconds() {
        return coldStartSeconds;
    }

    /** May be called twice: at the end, and when Maven is stopped. */
    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
            server = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
