package no.ldo.health;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What the parts of the portal have to say about their health. WildFly asks only beans in the EAR's own libraries, and
 * those cannot see the domain: so the domain puts its checks in here when it starts.
 */
public final class HealthChecks {
    static final Map<String, BooleanSupplier> READY = new ConcurrentSkipListMap<>();
    static final Map<String, BooleanSupplier> STARTED = new ConcurrentSkipListMap<>();

    static final Map<String, Supplier<String>> TOLD = new ConcurrentSkipListMap<>();

    private HealthChecks() {}

    /**
     * Asked each time somebody wants to know whether the portal can take requests.
     *
     * @param name short, in English, as operators read it
     * @param check true when all is well; what it throws counts as false
     */
    public static void ready(String name, BooleanSupplier check) {
        READY.put(name, check);
    }

    /** Asked until it is true for the first time. */
    public static void started(String name, BooleanSupplier check) {
        STARTED.put(name, check);
    }

    /** Told beside the checks of readiness, in English, and never a reason to be unready. */
    public static void told(String name, Supplier<String> state) {
        TOLD.put(name, state);
    }
}
