package no.ldo.health;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Puts the answers of several checks into one; no checks at all is no good health. */
final class Told {
    private Told() {}

    static HealthCheckResponse of(String name, Map<String, BooleanSupplier> checks) {
        return add(HealthCheckResponse.named(name), checks);
    }

    /** @param told what is no check */
    static HealthCheckResponse of(
            String name, Map<String, BooleanSupplier> checks, Map<String, Supplier<String>> told) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(name);
        told.forEach((what, state) -> answer.withData(what, stateOf(state)));
        return add(answer, checks);
    }

    private static HealthCheckResponse add(HealthCheckResponseBuilder answer, Map<String, BooleanSupplier> checks) {
        boolean all = !checks.isEmpty();
        for (Map.Entry<String, BooleanSupplier> check : checks.entrySet()) {
            boolean well = isWell(check.getValue());
            answer.withData(check.getKey(), well);
            all &= well;
        }
        return answer.status(all).build();
    }

    private static String stateOf(Supplier<String> state) {
        try {
            return state.get();
        } catch (RuntimeException unwell) {
            return "unknown";
        }
    }

    private static boolean isWell(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException unwell) {
            return false;
        }
    }
}
