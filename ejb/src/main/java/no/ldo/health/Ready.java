package no.ldo.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** That the portal can take requests: all of its parts say so, each by its name. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return Told.of("portal", HealthChecks.READY, HealthChecks.TOLD);
    }
}
