package no.ldo.api.shared;

import no.ldo.shared.OrganisationNumber;

/** Reads the things that an address names. */
public final class Addressed {
    private Addressed() {}

    /** The organisation of the address; a text that is no organisation number is 404, as a number that is unknown. */
    public static OrganisationNumber organisation(String text) {
        if (!OrganisationNumber.isValid(text)) {
            throw Problem.of(404, "notFound").exception();
        }
        return new OrganisationNumber(text);
    }
}
