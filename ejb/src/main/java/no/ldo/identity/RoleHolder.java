package no.ldo.identity;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/** That a person holds a role for an organisation today, not narrowed to one subject. */
public record RoleHolder(UUID accountId, String name, OrganisationNumber organisation) implements Serializable {}
