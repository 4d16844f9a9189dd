package no.ldo.identity;

import jakarta.ejb.ApplicationException;
import java.util.Set;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The caller may see the organisation but lacks the role that the act needs. Pages answer 403 with a page that says
 * which role is missing and whom to ask; the API answers 403 {@code mandate.missing}.
 */
@ApplicationException(rollback = true)
public class MandateMissing extends RuntimeException {
    private final transient @Nullable OrganisationNumber organisation;
    private final transient Set<Role> oneOf;

    public MandateMissing(@Nullable OrganisationNumber organisation, Set<Role> oneOf) {
        super("mandate missing");
        this.organisation = organisation;
        this.oneOf = Set.copyOf(oneOf);
    }

    public @Nullable OrganisationNumber organisation() {
        return organisation;
    }

    /** The roles of which one would have been enough. */
    public Set<Role> oneOf() {
        return oneOf;
    }
}
