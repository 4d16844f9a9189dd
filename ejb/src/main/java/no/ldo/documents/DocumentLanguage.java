package no.ldo.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The language that a document is written in, as told to screen readers. */
public enum DocumentLanguage {
    BOKMAL("nb-NO"),
    NYNORSK("nn-NO"),
    ENGLISH("en-GB");

    private final Locale locale;

    DocumentLanguage(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** From an account's language or a locale's tag: {@code nn}, {@code nn-NO}, {@code en} … Anything else is bokmål. */
    public static DocumentLanguage of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "nn" -> NYNORSK;
            case "en" -> ENGLISH;
            default -> BOKMAL;
        };
    }

    /** The BCP 47 tag with country. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /** The day in words, {@code 23. november 2026}. */
    public String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
