package no.ldo.organisation;

import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;

/** One line of a list of organisations. */
public record OrganisationRow(OrganisationNumber number, String name, OrganisationKind kind) implements Serializable {
    /** As the query reads it. */
    public OrganisationRow(String digits, String name, OrganisationKind kind) {
        this(new OrganisationNumber(digits), name, kind);
    }
}
