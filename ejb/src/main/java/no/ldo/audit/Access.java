package no.ldo.audit;

import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the access log is told.
 *
 * @param purpose why the data are read; empty for a refusal
 * @param what the service method, the path of a page, or the declared path of a call of the API, without parameters
 * @param subject what the data are about, such as a training plan
 */
record Access(
        AccessKind kind,
        String purpose,
        String what,
        @Nullable OrganisationNumber organisation,
        @Nullable UUID subject) {
    static Access refused(String what, @Nullable OrganisationNumber organisation, @Nullable UUID subject) {
        return new Access(AccessKind.REFUSED, "", what, organisation, subject);
    }
}
