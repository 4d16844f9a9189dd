package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days are days, whatever the time zone. Sent and read as ISO text: through {@code java.sql.Date} a day came
 * back as the one before where the JVM runs in Norwegian time and the connection in UTC.
 */
@Converter(autoApply = true)
public class DayConverter implements AttributeConverter<LocalDate, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : LocalDate.parse(stored);
    }
}
