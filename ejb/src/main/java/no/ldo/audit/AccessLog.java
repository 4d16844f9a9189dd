package no.ldo.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.stream.Stream;
import no.ldo.identity.AccessRefused;
import no.ldo.shared.NotVisible;
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

    /** A chain of causes may be a ring. */
    private static final int LONGEST_CHAIN = 50;

    private AccessLogWriter writer;

    protected AccessLog() {}

    @Inject
    AccessLog(AccessLogWriter writer) {
        this.writer = writer;
    }

    /**
     * A request has failed. Writes a line when it was refused and nobody has told so yet: the container has refused a call
     * for want of a role, or an id was met that nothing has.
     *
     * @param thrown what the request failed with; anything else than a refusal leaves no line
     * @param path of the page that was asked for, or as the call of the API declares it; without parameters and without anything
     *     that the caller wrote in their place
     * @param organisation that the request named
     */
    public void failed(Throwable thrown, String path, @Nullable OrganisationNumber organisation) {
        if (Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .anyMatch(AccessLog::isUntold)) {
            write(Access.refused(path, organisation, null));
        }
    }

    private static boolean isUntold(Throwable one) {
        return one instanceof EJBAccessException || one instanceof NotVisible missing && !missing.isTold();
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
