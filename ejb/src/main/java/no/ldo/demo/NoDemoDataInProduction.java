package no.ldo.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.ldo.health.HealthChecks;

/** Production is not ready while its database holds demo people, also when they came in after the start. */
@Singleton
@Startup
public class NoDemoDataInProduction {
    @Inject
    private Mode mode;

    @Resource(lookup = "java:jboss/datasources/ldo")
    private DataSource dataSource;

    @PostConstruct
    void register() {
        boolean allowed = mode.allowsDemoData();
        HealthChecks.ready("demo-data", () -> allowed || isFreeOfDemoData(dataSource));
    }

    private static boolean isFreeOfDemoData(DataSource database) {
        try {
            return !new DemoMark(database).isStarted();
        } catch (SQLException unknown) {
            return false;
        }
    }
}
