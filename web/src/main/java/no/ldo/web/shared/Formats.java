package no.ldo.web.shared;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** Days, moments and numbers as the language of the page writes them: {@code #{ldo:day(row.from)}}. Null is an empty text. */
public final class Formats {
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** Making a format costs more than copying one; a format itself serves one thread at a time. */
    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    private Formats() {}

    /** {@code 3. september 2026}. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day(day, locale());
    }

    /** {@code 3. september 2026 kl. 14.05}, in Norwegian time. */
    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment(moment, locale());
    }

    /** With the language's grouping and decimal sign, at most two decimals. */
    public static String number(@Nullable Number number) {
        return number == null ? "" : number(number, locale());
    }

    /** Minutes as hours with at most two decimals, without unit. */
    public static String hours(@Nullable Number minutes) {
        return minutes == null ? "" : hours(minutes, locale());
    }

    static String day(LocalDate day, Locale locale) {
        return day.format(pattern(english(locale) ? "d MMMM yyyy" : "d. MMMM yyyy", locale));
    }

    static String moment(Instant moment, Locale locale) {
        ZonedDateTime inNorway = moment.atZone(TimeSource.NORWAY);
        String pattern = english(locale) ? "d MMMM yyyy 'at' HH:mm" : "d. MMMM yyyy 'kl.' HH.mm";
        return inNorway.format(pattern(pattern, locale));
    }

    static String number(Number number, Locale locale) {
        NumberFormat format = NUMBERS.computeIfAbsent(locale, Formats::numbers);
        return ((NumberFormat) format.clone()).format(number);
    }

    private static NumberFormat numbers(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return PATTERNS.computeIfAbsent(pattern + locale, any -> DateTimeFormatter.ofPattern(pattern, locale));
    }

    static String hours(Number minutes, Locale locale) {
        BigDecimal exact = new BigDecimal(minutes.toString());
        return number(exact.divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP), locale);
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** Of the page, else of the request: a script is answered without a page. */
    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null
                ? Beans.get(PageLanguage.class).getLocale()
                : context.getViewRoot().getLocale();
    }
}
