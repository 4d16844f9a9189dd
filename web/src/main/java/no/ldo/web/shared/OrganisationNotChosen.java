package no.ldo.web.shared;

/** The page needs an organisation to act for and none is named; the person is led to the page where one is chosen. */
class OrganisationNotChosen extends RuntimeException {
    OrganisationNotChosen() {
        super("no organisation chosen");
    }
}
