package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identity of a unit in an organisation's tree. */
public record UnitId(UUID value) implements Serializable {
    /** No unit has this id. */
    public static final UnitId NONE = new UnitId(new UUID(0, 0));

    /** For the list of a query, which must not be empty: the units, or where none is named one that no unit is. */
    public static Collection<UnitId> listed(@Nullable Collection<UnitId> units) {
        return units == null || units.isEmpty() ? List.of(NONE) : units;
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the id in MariaDB's {@code uuid} type. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<UnitId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new UnitId(value);
        }
    }
}
