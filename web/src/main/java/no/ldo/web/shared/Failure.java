package no.ldo.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.validation.ConstraintViolationException;
import java.io.Serializable;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/**
 * What a thrown exception means for the person: which HTTP status, and for a missing role which one.
 *
 * @param status HTTP status, and the name of the error page
 * @param organisation whom the missing role is for
 * @param oneOf roles of which one would have been enough
 */
record Failure(int status, @Nullable OrganisationNumber organisation, Set<Role> oneOf) implements Serializable {
    /** Request attribute in which the error page finds it. */
    static final String IN_REQUEST = Failure.class.getName();

    /** MariaDB's error code when somebody else holds the table or row for too long. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** MariaDB's error code when a row with the same key is there already. */
    private static final int DUPLICATE_KEY = 1062;

    /** A form without the hidden nonce that every form of the portal has: no browser sends that. */
    private static final int TAMPERED = 400;

    /** Server fault that nobody foresaw. */
    static final int UNFORESEEN = 500;

    static Failure of(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        Optional<MandateMissing> missing = first(chain, MandateMissing.class);
        if (missing.isPresent()) {
            return new Failure(403, missing.get().organisation(), missing.get().oneOf());
        }
        Set<Role> asked =
                first(chain, EJBAccessException.class).map(AskedRoles::of).orElse(Set.of());
        return new Failure(status(chain), null, asked);
    }

    private static int status(List<Throwable> chain) {
        if (first(chain, NotVisible.class).isPresent()) {
            return 404;
        }
        if (first(chain, EJBAccessException.class).isPresent()) {
            return 403;
        }
        if (first(chain, EditConflict.class).isPresent() || overtaken(chain)) {
            return 409;
        }
        if (named(chain, "CspException")) {
            return TAMPERED;
        }
        if (named(chain, "RequestTooBigException") || named(chain, "FileTooLargeException")) {
            return 413;
        }
        return databaseAway(chain) ? 503 : UNFORESEEN;
    }

    /** Whether somebody must look at it: the others are the everyday life of a portal. */
    boolean mustBeLookedAt() {
        return status >= UNFORESEEN;
    }

    /** The refusal by rule in the chain, if that is what was thrown. */
    static Optional<RulesViolated> refusal(Throwable thrown) {
        return first(chain(thrown), RulesViolated.class);
    }

    /** The refusal of a value by a constraint in the chain, if that is what was thrown. */
    static Optional<ConstraintViolationException> invalid(Throwable thrown) {
        return first(chain(thrown), ConstraintViolationException.class);
    }

    /** Whether the database already holds what should be stored. Nothing of the act is stored. */
    static boolean storedMeanwhile(Throwable thrown) {
        return first(chain(thrown), SQLException.class)
                .filter(refused -> refused.getErrorCode() == DUPLICATE_KEY)
                .isPresent();
    }

    /** Whether the same act, carried out once more, finds what another one has stored at the same moment and answers that. */
    static boolean worthASecondTry(Throwable thrown) {
        return storedMeanwhile(thrown) || overtaken(chain(thrown));
    }

    private static boolean overtaken(List<Throwable> chain) {
        return named(chain, "OptimisticLockException");
    }

    /** Whether the view is no longer known. */
    static boolean expired(Throwable thrown) {
        return first(chain(thrown), ViewExpiredException.class).isPresent();
    }

    /** Whether the page needs an organisation and none is chosen. */
    static boolean organisationNotChosen(Throwable thrown) {
        return first(chain(thrown), OrganisationNotChosen.class).isPresent();
    }

    /** No connection, no answer in time, no free connection, or one that was lost while a transaction ended. */
    private static boolean databaseAway(List<Throwable> chain) {
        return first(chain, SQLTransientException.class).isPresent()
                || first(chain, SQLException.class).filter(Failure::willPass).isPresent()
                || named(chain, "ResourceException")
                || named(chain, "HeuristicMixedException");
    }

    private static boolean willPass(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return refused.getErrorCode() == LOCK_WAIT_TIMEOUT || state.startsWith("08") || state.startsWith("70100");
    }

    private static boolean named(List<Throwable> chain, String simpleName) {
        return chain.stream().anyMatch(one -> one.getClass().getSimpleName().equals(simpleName));
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
            chain.add(at);
        }
        return chain;
    }
}
