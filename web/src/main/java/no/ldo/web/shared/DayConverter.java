package no.ldo.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days in {@code input type=date}: sent and shown as ISO; a browser without date fields may also send what people write,
 * {@code 3.9.2026}.
 */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})[./]\\s?([0-9]{1,2})[./]\\s?([0-9]{4})");

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text.strip());
        } catch (DateTimeException notADay) {
            throw new ConverterException(Messages.conversion(context, component, "day"), notADay);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** @throws DateTimeException when the text is not a day of the calendar */
    static LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return LocalDate.of(number(written, 3), number(written, 2), number(written, 1));
        }
        throw new DateTimeException("not a day");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
