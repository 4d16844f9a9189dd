package no.ldo.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The short code on an error page that a person can read to support, and by which the log line is found. It says nothing
 * about the person or the fault.
 */
final class SupportId {
    static final String IN_REQUEST = "ldo.supportId";
    private static final Logger LOG = Logger.getLogger("no.ldo.failure");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private SupportId() {}

    /** Makes the code, logs faults of the portal with stack trace and all else in one line, and tells the error page. */
    static String log(Failure failure, HttpServletRequest request, Throwable thrown) {
        String id = next();
        request.setAttribute(IN_REQUEST, id);
        String line = "[" + id + "] " + failure.status() + " " + request.getMethod() + " " + request.getServletPath();
        if (failure.mustBeLookedAt()) {
            LOG.log(Level.SEVERE, line, thrown);
        } else {
            LOG.log(Level.INFO, line);
        }
        return id;
    }

    /** Eight signs, none of which is taken for another. */
    static String next() {
        return RANDOM.ints(8, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .insert(4, '-')
                .toString();
    }
}
