package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stores a moment in a {@code datetime(6)} column, in UTC. Jakarta Persistence 3.1 does not know {@link Instant}, and
 * EclipseLink 4 would store it as a serialised object. The server's own zone is UTC, see {@link DatabaseMigration}.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {
    @Override
    public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
