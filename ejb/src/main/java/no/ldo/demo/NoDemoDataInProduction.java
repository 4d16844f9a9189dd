package no.ldo.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Production is not ready while its database holds demo people, also when they came in after the start. */
@Readiness
@ApplicationScoped
public class NoDemoDataInProduction implements HealthCheck {
    @Inject
    private Mode mode;

    @Resource(lookup = "java:jboss/datasources/ldo")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo-data").status(isRight()).build();
    }

    private boolean isRight() {
        try {
            return mode.allowsDemoData() || !new DemoMark(dataSource).isStarted();
        } catch (SQLException unknown) {
            return false;
        }
    }
}
