package no.ldo.identity;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role for an organisation today.
 *
 * @param unit the unit it is limited to, with everything below; null for the whole organisation
 */
public record MandateHolder(
        UUID accountId, String displayName, @Nullable UnitId unit) implements Serializable {}
