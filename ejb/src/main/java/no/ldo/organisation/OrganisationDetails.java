package no.ldo.organisation;

import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;

/**
 * An organisation for those who administer it.
 *
 * @param fullTimeMinutes minutes a week of a full-time position
 */
public record OrganisationDetails(
        OrganisationNumber number, String name, OrganisationKind kind, int fullTimeMinutes, int version)
        implements Serializable {}
