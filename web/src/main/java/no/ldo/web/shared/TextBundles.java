package no.ldo.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Reads the bundles {@code <name>_nb.properties}, {@code _nn}, {@code _en} (UTF-8). Never falls back to another language
 * and never asks the JVM for its own: a missing file or key is a programming error.
 */
public final class TextBundles {
    private static final ConcurrentMap<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private TextBundles() {}

    /**
     * The text of a key.
     *
     * @param name of the bundle, such as {@code no/ldo/web/training}
     * @throws MissingResourceException when bundle or key is missing
     */
    static String text(String name, Language language, String key) {
        return find(name, language, key)
                .orElseThrow(() -> new MissingResourceException(
                        "No text '" + key + "' in " + name + "_" + language.tag(), name, key));
    }

    /** The text of a key, or empty when bundle or key is missing. */
    static Optional<String> find(String name, Language language, String key) {
        return Optional.ofNullable(bundle(name, language).get(key));
    }

    /**
     * The text of a rule, by its key {@code <feature>.rule.<name>}: from the feature's own bundle in the domain, else
     * from its bundle in the web module.
     *
     * @throws MissingResourceException when neither has it
     */
    static String ruleText(Language language, String key) {
        String feature = key.substring(0, Math.max(0, key.indexOf('.')));
        return find("no/ldo/" + feature + "/" + feature, language, key)
                .or(() -> find("no/ldo/web/" + feature, language, key))
                .orElseThrow(() -> new MissingResourceException("No text for the rule " + key, feature, key));
    }

    private static Map<String, String> bundle(String name, Language language) {
        return READ.computeIfAbsent(name + "_" + language.tag() + ".properties", TextBundles::read);
    }

    private static Map<String, String> read(String file) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(file)) {
            if (in == null) {
                return Map.of();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
