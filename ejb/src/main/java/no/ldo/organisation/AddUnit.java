package no.ldo.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.Told;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Add a unit to an organisation's tree.
 *
 * @param code the organisation's own short name: letters, digits, space, dot, hyphen; unique in the organisation
 * @param parent the unit above, or null at the top
 * @param town where its people go to work; null or blank: where the unit above is
 */
public record AddUnit(
        @NotNull OrganisationNumber organisation,

        @Told @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")
        String code,

        @Told @Size(max = 120) String name,
        @Nullable UnitId parent,
        @Nullable @Size(max = 80) String town)
        implements Serializable {}
