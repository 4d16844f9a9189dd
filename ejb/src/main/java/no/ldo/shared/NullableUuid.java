package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For every {@link UUID} attribute that may be null: {@code @Convert(converter = NullableUuid.class)}. The conversion
 * built into EclipseLink 4.0.9 fails on null when a query reads it.
 */
@Converter
public class NullableUuid implements AttributeConverter<UUID, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID stored) {
        return stored;
    }
}
