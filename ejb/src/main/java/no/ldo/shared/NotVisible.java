package no.ldo.shared;

import jakarta.ejb.ApplicationException;

/**
 * The thing does not exist or the caller may not see it. Pages and API answer 404 in both cases, so that nobody learns
 * which of the two it is.
 */
@ApplicationException(rollback = true)
public class NotVisible extends RuntimeException {
    public NotVisible() {
        super("not visible");
    }
}
