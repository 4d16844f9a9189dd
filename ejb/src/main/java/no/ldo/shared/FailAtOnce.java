package no.ldo.shared;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a query fail at once when the database is away. EclipseLink would try three times with five seconds in between, and
 * meanwhile a person would wait for the error page, in one of the few places of those who use the database. Connections that
 * have died are found and replaced by the server's pool.
 */
public final class FailAtOnce implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
