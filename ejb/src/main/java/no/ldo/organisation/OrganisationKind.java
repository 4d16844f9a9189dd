package no.ldo.organisation;

/** What an organisation is in the portal. A municipality is an employer too. */
public enum OrganisationKind {
    COMPANY,
    NAV_OFFICE,
    MUNICIPALITY
}
