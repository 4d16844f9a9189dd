package no.ldo.web.openings;

import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/** Where an act leads. */
final class Ways {
    private Ways() {}

    static String interest(OrganisationNumber organisation, UUID interest) {
        return "/openings/interest?id=" + interest + "&org=" + organisation.digits();
    }

    static String position(OrganisationNumber organisation, UUID position) {
        return "/differentiation/position?id=" + position + "&org=" + organisation.digits();
    }
}
