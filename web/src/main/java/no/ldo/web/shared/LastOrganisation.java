package no.ldo.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Remembers in the session for which organisation the person acted last. Only a default: pages carry it in the address. */
@SessionScoped
public class LastOrganisation implements Serializable {
    private @Nullable OrganisationNumber number;
    private @Nullable String name;

    @Nullable
    OrganisationNumber number() {
        return number;
    }

    /** The name, when it is the organisation that is remembered. */
    @Nullable
    String nameOf(OrganisationNumber organisation) {
        return organisation.equals(number) ? name : null;
    }

    void remember(OrganisationNumber newNumber, String newName) {
        number = newNumber;
        name = newName;
    }
}
