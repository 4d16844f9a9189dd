package no.ldo.organisation;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One unit of an organisation's tree.
 *
 * @param code the organisation's own short name for it, unique within the organisation
 * @param parent the unit above, or null at the top
 * @param town where its people go to work; null: where the unit above is
 */
public record UnitRow(
        UnitId id,
        String code,
        String name,
        @Nullable UnitId parent,
        @Nullable String town,
        int version) implements Serializable {
    /** As the query reads it. */
    public UnitRow(UUID id, String code, String name, @Nullable UnitId parent, @Nullable String town, int version) {
        this(new UnitId(id), code, name, parent, town, version);
    }
}
