package no.ldo.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.Told;

/**
 * Take an organisation into the portal.
 *
 * @param withUnit whether it begins with one unit that bears its name, so that jobs and hires have a place from the first
 *     day; false for one whose units are added at once
 */
public record OpenOrganisation(
        @NotNull OrganisationNumber number,
        @Told @Size(max = 160) String name,
        @NotNull OrganisationKind kind,
        boolean withUnit)
        implements Serializable {}
