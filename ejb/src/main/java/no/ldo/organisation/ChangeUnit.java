package no.ldo.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.Told;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Give a unit another name, another town or another place in the tree. Its code stays: other systems know it by that.
 *
 * @param version the version that was read
 * @param parent the unit above, or null for the top
 * @param town where its people go to work; null or blank: where the unit above is
 */
public record ChangeUnit(
        @NotNull OrganisationNumber organisation,
        @NotNull UnitId unit,
        int version,
        @Told @Size(max = 120) String name,
        @Nullable UnitId parent,
        @Nullable @Size(max = 80) String town)
        implements Serializable {}
