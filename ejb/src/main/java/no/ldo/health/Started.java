package no.ldo.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** That the portal has started. Asked until it is so, then never again. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {
    private volatile boolean started;

    @Override
    public HealthCheckResponse call() {
        if (started) {
            return HealthCheckResponse.up("portal");
        }
        HealthCheckResponse now = Told.of("portal", HealthChecks.STARTED);
        started = now.getStatus() == HealthCheckResponse.Status.UP;
        return now;
    }
}
