package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identity of a unit in an organisation's tree. */
public record UnitId(UUID value) implements Serializable {
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
