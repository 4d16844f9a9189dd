package no.ldo.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Beans for what Faces or the server makes itself, where nothing can be injected. {@code CDI.current()} walks the stack to
 * find out who asks, so each bean is asked for once: what is given out for the beans of a request is a proxy that finds
 * the one of the request at hand.
 */
public final class Beans {
    private static final Map<Class<?>, Object> PROXIES = new ConcurrentHashMap<>();

    private Beans() {}

    /** The bean of that type. Only for scopes that last as long as a request, a session or the application. */
    public static <T> T get(Class<T> type) {
        return type.cast(
                PROXIES.computeIfAbsent(type, any -> CDI.current().select(any).get()));
    }
}
