package no.ldo.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version of this program before the persistence unit is first used. Other start-up beans
 * that touch the database are {@code @DependsOn("DatabaseMigration")}.
 *
 * <p>Sets the server's own zone to UTC before anything is stored: JDBC writes a moment in the zone of the JVM, and a zone
 * with summer time loses an hour each spring. (The driver's {@code connectionTimeZone} is no way out: with it
 * {@code setDate} stores the day before.) What people read is Norwegian time, by {@link TimeSource#NORWAY}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {
    @Resource(lookup = "java:jboss/datasources/ldo-jobs")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        migrate(dataSource);
    }

    /** Applies every migration that is missing, also below the highest that is there; fails when an applied one has been changed. */
    static void migrate(DataSource dataSource) {
        flyway(dataSource).migrate();
    }

    /** How many migrations of this program the database has not had yet. */
    public static int missing(DataSource dataSource) {
        return flyway(dataSource).info().pending().length;
    }

    private static Flyway flyway(DataSource dataSource) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // each feature numbers its own: one of differentiation (2xx) may be younger than one of inclusion (5xx)
                .outOfOrder(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
