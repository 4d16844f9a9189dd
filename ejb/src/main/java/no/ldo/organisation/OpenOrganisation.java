package no.ldo.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.Told;

/** Take an organisation into the portal. */
public record OpenOrganisation(
        @NotNull OrganisationNumber number,
        @Told @Size(max = 160) String name,
        @NotNull OrganisationKind kind) implements Serializable {}
