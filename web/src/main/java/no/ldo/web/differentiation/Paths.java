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

    static String suggest(OrganisationNumber organisation, UUID position) {
        return "/differentiation/suggest?position=" + position + "&org=" + organisation.digits();
    }

    static String suggestion(OrganisationNumber organisation, UUID suggestion) {
        return to("suggestion", organisation, suggestion);
    }

    private static String to(String page, OrganisationNumber organisation, UUID id) {
        return "/differentiation/" + page + "?id=" + id + "&org=" + organisation.digits();
    }
}
