package no.ldo.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.Told;

/**
 * Change an organisation's name, what it is or the length of its full-time week.
 *
 * @param version the version that was read
 */
public record ChangeOrganisation(
        @NotNull OrganisationNumber number,
        int version,
        @Told @Size(max = 160) String name,
        @NotNull OrganisationKind kind,
        @Min(60) @Max(3000) int fullTimeMinutes)
        implements Serializable {}
