package no.ldo.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import no.ldo.shared.DatabaseMigration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** That the database has the form that this version of the portal needs. Asked until it is so, then never again. */
@Startup
@ApplicationScoped
public class MigrationsApplied implements HealthCheck {
    @Resource(lookup = "java:jboss/datasources/ldo-jobs")
    private DataSource dataSource;

    private volatile boolean applied;

    @Override
    public HealthCheckResponse call() {
        if (!applied) {
            applied = DatabaseMigration.missing(dataSource) == 0;
        }
        return HealthCheckResponse.named("migrations").status(applied).build();
    }
}
