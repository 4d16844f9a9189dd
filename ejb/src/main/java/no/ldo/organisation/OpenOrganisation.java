package no.ldo.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;

/** Take an organisation into the portal. */
public record OpenOrganisation(
        @NotNull OrganisationNumber number,
        @NotBlank @Size(max = 160) String name,
        @NotNull OrganisationKind kind) implements Serializable {}
