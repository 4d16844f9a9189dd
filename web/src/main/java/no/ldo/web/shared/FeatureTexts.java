package no.ldo.web.shared;

import java.text.Format;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one feature in one language: {@code #{t.training['plan.title']}}. */
public final class FeatureTexts extends AbstractMap<String, String> {
    /** Parsing costs more than copying; a format itself serves one thread at a time. */
    private static final Map<String, Parsed> PARSED = new ConcurrentHashMap<>();

    /** @param bare by place, whether an argument is written without a format of its own */
    private record Parsed(MessageFormat format, boolean[] bare) {
        static Parsed of(String pattern, Locale locale) {
            MessageFormat format = new MessageFormat(pattern, locale);
            Format[] formats = format.getFormatsByArgumentIndex();
            boolean[] bare = new boolean[formats.length];
            for (int place = 0; place < bare.length; place++) {
                bare[place] = formats[place] == null;
            }
            return new Parsed(format, bare);
        }

        /** Writes bare numbers beforehand: the format itself would make a number format for each. */
        String with(Object... arguments) {
            Object[] told = arguments.clone();
            for (int place = 0; place < Math.min(told.length, bare.length); place++) {
                if (bare[place] && told[place] instanceof Number number) {
                    told[place] = Formats.number(number, format.getLocale());
                }
            }
            return ((MessageFormat) format.clone()).format(told);
        }
    }

    private final String name;
    private final Language language;

    FeatureTexts(String feature, Language language) {
        this.name = "no/ldo/web/" + feature;
        this.language = language;
    }

    /** @throws MissingResourceException when there is no such text */
    @Override
    public String get(Object key) {
        return TextBundles.text(name, language, String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return TextBundles.find(name, language, String.valueOf(key)).isPresent();
    }

    /**
     * The text with its placeholders filled: {@code #{t.training.with('plan.goals', page.goals)}}. Numbers and dates are
     * written as the language does; {@code choice} gives singular and plural.
     */
    public String with(String key, Object... arguments) {
        return PARSED.computeIfAbsent(language.tag() + name + '/' + key, any -> Parsed.of(get(key), language.locale()))
                .with(arguments);
    }

    /** Not for walking through: always empty. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
