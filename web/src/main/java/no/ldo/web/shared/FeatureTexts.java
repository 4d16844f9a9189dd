package no.ldo.web.shared;

import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one feature in one language: {@code #{t.training['plan.title']}}. */
public final class FeatureTexts extends AbstractMap<String, String> {
    /** Parsing costs more than copying; a format itself serves one thread at a time. */
    private static final Map<String, MessageFormat> PARSED = new ConcurrentHashMap<>();

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
        MessageFormat parsed = PARSED.computeIfAbsent(
                language.tag() + name + '/' + key, any -> new MessageFormat(get(key), language.locale()));
        return ((MessageFormat) parsed.clone()).format(arguments);
    }

    /** Not for walking through: always empty. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
