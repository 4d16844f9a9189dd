package no.ldo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.ldo.identity.AccessRefused;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Hears of refusals. What {@code Caller} refuses comes as an event; what the container refuses by {@code @RolesAllowed}
 * reaches no interceptor, and an id that nothing has is met anywhere, so pages and API tell both here when they turn the
 * exception into their 403 or 404.
 */
@ApplicationScoped
public class AccessLog {
    private static final Logger LOG = System.getLogger(AccessLog.class.getName());

    private AccessLogWriter writer;

    protected AccessLog() {}

    @Inject
    AccessLog(AccessLogWriter writer) {
        this.writer = writer;
    }

    /**
     * The container has refused a call for want of a role, or what was asked for is not there.
     *
     * @param path of the page or resource that was asked for, without parameters
     * @param organisation that the request named
     */
    public void refused(String path, @Nullable OrganisationNumber organisation) {
        write(Access.refused(path, organisation, null));
    }

    void hear(@Observes AccessRefused refusal) {
        write(Access.refused(refusal.what(), refusal.organisation(), refusal.subject()));
    }

    /** The refusal stands even when its line cannot be written: the caller gets nothing in either case. */
    private void write(Access refusal) {
        try {
            writer.write(refusal);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "a refusal could not be written to the access log", databaseAway);
        }
    }
}
