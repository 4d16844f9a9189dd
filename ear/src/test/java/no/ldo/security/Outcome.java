package no.ldo.security;

import jakarta.ejb.EJBAccessException;
import java.util.Locale;
import no.ldo.identity.MandateMissing;
import no.ldo.inclusion.HiresRefused;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;

/** How a service answered a call. */
enum Outcome {
    /** The act was done or the answer given. */
    DONE,
    /** Let in, and then stopped by a rule of the field. */
    RULE,
    /** Refused as if the thing were missing. */
    HIDDEN,
    /** Refused by the mandate check. */
    MISSING,
    /** Refused by the container. */
    REFUSED,
    /** None of these: a fault of the product or an argument that makes no sense. */
    FAULT;

    static Outcome of(Throwable thrown) {
        if (thrown instanceof EJBAccessException) {
            return REFUSED;
        }
        if (thrown instanceof NotVisible) {
            return HIDDEN;
        }
        if (thrown instanceof MandateMissing) {
            return MISSING;
        }
        return thrown instanceof RulesViolated || thrown instanceof EditConflict || thrown instanceof HiresRefused
                ? RULE
                : FAULT;
    }

    /** The word of the document for what happens in the own organisation. */
    String word() {
        return switch (this) {
            case DONE, RULE -> "yes";
            case HIDDEN -> "404";
            case MISSING -> "403";
            case REFUSED -> "–";
            case FAULT -> name().toLowerCase(Locale.ROOT);
        };
    }
}
