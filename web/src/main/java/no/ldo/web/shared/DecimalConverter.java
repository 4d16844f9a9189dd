package no.ldo.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers as people write them: comma or dot, spaces between thousands, hyphen or minus sign. The whole text must
 * be a number; the standard converter would silently read "37.5" as 37 and "12abc" as 12 in Norwegian.
 */
@FacesConverter("decimal")
public class DecimalConverter implements Converter<BigDecimal> {
    private static final Pattern SPACES = Pattern.compile("(?<=[0-9])[ \u00A0\u202F\u2009](?=[0-9]{3}(?![0-9]))");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,10})?");

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text);
        } catch (NumberFormatException notANumber) {
            throw new ConverterException(Messages.conversion(context, component, "decimal"), notANumber);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable BigDecimal number) {
        return number == null ? "" : format(number, context.getViewRoot().getLocale());
    }

    /** @throws NumberFormatException when the whole text is not one number */
    static BigDecimal parse(String text) {
        String plain = SPACES.matcher(text.strip()).replaceAll("").replace('\u2212', '-');
        if (!NUMBER.matcher(plain).matches()) {
            throw new NumberFormatException("not a number");
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    /** As the language writes it, without grouping, so that it can be edited. */
    static String format(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(10);
        if (format instanceof DecimalFormat decimal) {
            decimal.setNegativePrefix("-");
        }
        return format.format(number);
    }
}
