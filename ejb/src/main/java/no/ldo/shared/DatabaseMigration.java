package no.ldo.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version of this program before the persistence unit is first used. Other start-up beans
 * that touch the database are {@code @DependsOn("DatabaseMigration")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {
    @Resource(lookup = "java:jboss/datasources/ldo-jobs")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        migrate(dataSource);
    }

    /** Applies every migration that is missing; fails when an applied one has been changed. */
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
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
