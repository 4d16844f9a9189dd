package no.ldo.identity;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that is in force today.
 *
 * @param organisation whom it is for; null only for {@link Role#ADMIN}, who has the whole portal
 * @param unit the unit it is limited to, with everything below; null for the whole organisation
 * @param subject the one thing it is narrowed to, such as a training plan; null when not narrowed
 */
public record HeldMandate(
        UUID id,
        Role role,
        @Nullable OrganisationNumber organisation,
        @Nullable UnitId unit,
        @Nullable UUID subject) implements Serializable {}
