package no.ldo.identity;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds a role for an organisation today, not narrowed to one subject.
 *
 * @param unit the unit it is limited to, with everything below; null for the whole organisation
 */
public record RoleHolder(
        UUID accountId,
        String name,
        OrganisationNumber organisation,
        @Nullable UnitId unit) implements Serializable {}
