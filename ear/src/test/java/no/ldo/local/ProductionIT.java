package no.ldo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a server in production does at its first start: with demo data it refuses, without anybody it lets one person in. */
@Execution(ExecutionMode.SAME_THREAD)
class ProductionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("with the code ([2-9A-Z]{24})");

    @Test
    void refuses_a_database_that_holds_demo_people() throws Exception {
        String schema = "ldo_production_demo";
        TestRun.database().schema(schema);
        Flyway.configure()
                .dataSource(
                        TestRun.database().url(schema),
                        TestRun.database().user(),
                        TestRun.database().password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        sql(schema, "insert into demo_data (id, started_at, completed_at) values (1, now(), now())");

        try (LocalServer server = start(schema, "refusing")) {
            assertThat(server.awaitReady(Duration.ofMinutes(3))).isFalse();
            assertThat(log(server)).contains("ldo.mode=production, but this database holds demo people");
            assertThat(LocalServer.status(server.url() + "login")).isEqualTo(404);
            assertThat(server.readiness()).isEqualTo(503);
        }
    }

    @Test
    void lets_the_first_administrator_in_once_by_the_code_and_survives_the_loss_of_its_database() throws Exception {
        String schema = "ldo_production_new";
        TestRun.database().schema(schema);

        try (Door door = new Door(TestRun.database().port());
                LocalServer server = start(schema, "first", door.port())) {
            assertThat(server.awaitReady(Duration.ofMinutes(3))).isTrue();
            Matcher told = CODE.matcher(log(server));
            assertThat(told.find()).isTrue();
            String code = told.group(1);
            String portal = server.url().substring(0, server.url().length() - 1);

            assertThat(FormLogin.post(portal, "admin@localhost", "not the code at all")
                            .statusCode())
                    .isEqualTo(200);
            Visitor admin = Visitor.signIn(portal, "admin@localhost", code);
            assertThat(FormLogin.post(portal, "admin@localhost", code).statusCode())
                    .isEqualTo(200);
            assertThat(admin.open("/organisation/organisations").document().text())
                    .contains("Ingen virksomheter ennå", "Ta inn den første virksomheten");
            losesItsDatabaseAndFindsItAgain(server, door, admin);
        }
    }

    /** The pages say so at once, and nobody has to start anything again when the database is back. */
    private static void losesItsDatabaseAndFindsItAgain(LocalServer server, Door door, Visitor admin)
            throws InterruptedException {
        door.shut();
        Visit told = admin.open("/");
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.took()).isLessThan(PATIENCE);
        assertThat(LocalServer.status(server.url() + "login")).isEqualTo(200);
        assertThat(server.readiness()).isEqualTo(503);
        door.open();
        assertThat(isShownInTime(admin)).isTrue();
        assertThat(server.readiness()).isEqualTo(200);
    }

    private static boolean isShownInTime(Visitor visitor) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (visitor.open("/").status() != 200) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(200);
        }
        return true;
    }

    private static LocalServer start(String schema, String folder) {
        return start(schema, folder, TestRun.database().port());
    }

    private static LocalServer start(String schema, String folder, int databasePort) {
        Map<String, String> properties =
                LocalServer.values(Path.of(System.getProperty("ldo.config"), "production.properties"));
        properties.put("jboss.bind.address", "127.0.0.1");
        properties.put("jboss.http.port", String.valueOf(Ports.free()));
        properties.put("jboss.https.port", "0");
        properties.put("jboss.management.http.port", String.valueOf(Ports.free()));
        properties.put("ldo.db.url", "jdbc:mariadb://127.0.0.1:" + databasePort + "/" + schema);
        properties.put("ldo.db.user", TestRun.database().user());
        properties.put("ldo.db.password", TestRun.database().password());
        return LocalServer.start(
                Path.of(System.getProperty("ldo.server")),
                Path.of("target", "production-" + folder),
                Path.of(System.getProperty("ldo.ear")),
                properties,
                TestRun.SHORT_LIVED);
    }

    private static String log(LocalServer server) throws IOException {
        return Files.readString(server.log().toPath());
    }

    private static void sql(String schema, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        TestRun.database().url(schema),
                        TestRun.database().user(),
                        TestRun.database().password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
