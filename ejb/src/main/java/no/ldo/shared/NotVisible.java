package no.ldo.shared;

import jakarta.ejb.ApplicationException;

/**
 * The thing does not exist or the caller may not see it. Pages and API answer 404 in both cases, so that nobody learns
 * which of the two it is.
 */
@ApplicationException(rollback = true)
public class NotVisible extends RuntimeException {
    private final boolean told;

    public NotVisible() {
        this(false);
    }

    private NotVisible(boolean told) {
        super("not visible");
        this.told = told;
    }

    /** One of which the access log has been told. */
    public static NotVisible told() {
        return new NotVisible(true);
    }

    /** Whether the access log has been told; if not, whoever answers 404 tells it. */
    public boolean isTold() {
        return told;
    }
}
