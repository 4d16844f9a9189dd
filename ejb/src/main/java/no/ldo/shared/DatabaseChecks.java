package no.ldo.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.ldo.health.HealthChecks;

/**
 * What the database has to say about the portal's health: it answers within a second through the connections that the
 * pages use, and it has the form that this version needs.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class DatabaseChecks {
    private static final int SECONDS = 1;

    @Resource(lookup = "java:jboss/datasources/ldo")
    private DataSource pages;

    @Resource(lookup = "java:jboss/datasources/ldo-jobs")
    private DataSource jobs;

    @PostConstruct
    void register() {
        HealthChecks.ready("database", () -> answers(pages));
        HealthChecks.started("migrations", () -> DatabaseMigration.missing(jobs) == 0);
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            return statement.execute("select 1");
        } catch (SQLException noAnswer) {
            return false;
        }
    }
}
