package no.ldo.web.shared;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the {@link Bulkhead} around every request that uses the database. It is a listener and no filter because the login
 * check comes before all filters and asks the database too. A listener cannot answer: it marks a request that found no
 * place, and {@code PortalAuthentication} answers 503 before anything is read.
 */
@WebListener
public class DatabaseBulkhead implements ServletRequestListener {
    /** Request attribute of a request that must be answered 503. */
    public static final String FULL = "ldo.full";

    /** Request attribute of a request that has a place: gives it back. */
    private static final String PLACE = "ldo.place";

    private static final Set<String> WITHOUT_DATABASE = Set.of("/login", "/accessibility", "/privacy");
    private static final long PATIENCE_MILLIS = 1_000;

    /** Fewer than connections in the pool (20-datasource.cli), since a log line is written through a second one. */
    private static final int PLACES = 20;

    /** With the places still fewer than the server's threads (40-web.cli). */
    private static final int MOST_WAITING = 44;

    private final Bulkhead bulkhead =
            new Bulkhead(PLACES, MOST_WAITING, PATIENCE_MILLIS, () -> System.nanoTime() / 1_000_000);

    /** No attribute of the request: the server forgets those of a request that was sent to the login before it ends. */
    private final Set<ServletRequest> inside = ConcurrentHashMap.newKeySet();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        if (!usesDatabase(request)) {
            return;
        }
        if (bulkhead.enter()) {
            inside.add(request);
            request.setAttribute(PLACE, (Runnable) () -> leave(request));
        } else {
            request.setAttribute(FULL, true);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        leave(event.getServletRequest());
    }

    private void leave(ServletRequest request) {
        if (inside.remove(request)) {
            bulkhead.leave();
        }
    }

    /** Gives the request's place to others before it ends, since from now on it mostly waits for something else. */
    public static void leaveEarly(ServletRequest request) {
        if (request.getAttribute(PLACE) instanceof Runnable leave) {
            leave.run();
        }
    }

    /** Everything but static files, and public pages asked for by somebody who is not signed in. */
    static boolean usesDatabase(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/jakarta.faces.resource/")) {
            return false;
        }
        boolean guestReads = "GET".equals(request.getMethod()) && request.getRequestedSessionId() == null;
        return !(guestReads && WITHOUT_DATABASE.contains(path));
    }
}
