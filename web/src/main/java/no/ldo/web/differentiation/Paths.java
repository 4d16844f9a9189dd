package no.ldo.web.differentiation;

import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/** Where an act leads. */
final class Paths {
    private Paths() {}

    static String job(OrganisationNumber organisation, UUID job) {
        return to("job", organisation, job);
    }

    static String jobs(OrganisationNumber organisation) {
        return "/differentiation/jobs?org=" + organisation.digits();
    }

    static String position(OrganisationNumber organisation, UUID position) {
        return to("position", organisation, position);
    }

    static String board(OrganisationNumber organisation, UUID position) {
        return to("board", organisation, position);
    }

    private static String to(String page, OrganisationNumber organisation, UUID id) {
        return "/differentiation/" + page + "?id=" + id + "&org=" + organisation.digits();
    }
}
