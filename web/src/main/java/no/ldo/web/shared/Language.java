package no.ldo.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three languages of the portal. Each carries a locale with a country: a bare {@code nb} gives weeks that start on
 * Sunday and no currency.
 */
public enum Language {
    NB("nb-NO"),
    NN("nn-NO"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** {@code nb}, {@code nn} or {@code en}, as in the {@code lang} attribute and in the names of the bundles. */
    public String tag() {
        return locale.getLanguage();
    }

    /** For numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The language of that tag, or empty when the portal does not speak it. {@code no} is Bokmål. */
    public static Optional<Language> of(@Nullable String tag) {
        if ("no".equalsIgnoreCase(tag)) {
            return Optional.of(NB);
        }
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The language of a locale; Bokmål when the portal does not speak it. */
    public static Language of(@Nullable Locale locale) {
        return locale == null ? NB : of(locale.getLanguage()).orElse(NB);
    }
}
