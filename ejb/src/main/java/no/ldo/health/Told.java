package no.ldo.health;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Puts the answers of several checks into one; no checks at all is no good health. */
final class Told {
    private Told() {}

    static HealthCheckResponse of(String name, Map<String, BooleanSupplier> checks) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(name);
        boolean all = !checks.isEmpty();
        for (Map.Entry<String, BooleanSupplier> check : checks.entrySet()) {
            boolean well = isWell(check.getValue());
            answer.withData(check.getKey(), well);
            all &= well;
        }
        return answer.status(all).build();
    }

    private static boolean isWell(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException unwell) {
            return false;
        }
    }
}
