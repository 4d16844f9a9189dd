package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days are days, whatever the time zone. Sent as ISO text: sent as {@code java.sql.Date}, as EclipseLink does by itself, a day
 * was stored as the one before, because the JVM runs in Norwegian time and the connection in UTC.
 */
@Converter(autoApply = true)
public class DayConverter implements AttributeConverter<LocalDate, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof Date day ? day.toLocalDate() : LocalDate.parse(stored.toString());
    }
}
