package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All texts of pages exist in the three languages, can be formatted, and every key that a page names exists. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern USED =
            Pattern.compile("\\bt\\.(\\w+)(?:\\['([\\w.-]+)']|\\.with\\('([\\w.-]+)')(?! \\+=)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(file -> RESOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith("_nb.properties"))
                    .map(file -> file.substring(0, file.length() - "_nb.properties".length()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void has_the_same_keys_in_all_languages_and_no_empty_text(String bundle) throws IOException {
        TreeMap<String, String> nb = read(bundle, "nb");
        for (String language : List.of("nn", "en")) {
            assertThat(read(bundle, language).keySet())
                    .as(bundle + " " + language)
                    .isEqualTo(nb.keySet());
        }
        for (Language language : Language.values()) {
            assertThat(read(bundle, language.tag()).values())
                    .as(bundle + " " + language)
                    .noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void has_the_same_placeholders_in_all_languages_and_they_can_be_filled(String bundle) throws IOException {
        TreeMap<String, String> nb = read(bundle, "nb");
        for (Language language : Language.values()) {
            TreeMap<String, String> texts = read(bundle, language.tag());
            for (String key : texts.keySet()) {
                Set<String> expected = placeholders(nb.get(key));
                assertThat(placeholders(texts.get(key)))
                        .as(language + " " + key)
                        .isEqualTo(expected);
                if (!expected.isEmpty()) {
                    String filled = new MessageFormat(texts.get(key), language.locale())
                            .format(new Object[] {1, 2, 3, 4, 5, 6});
                    assertThat(filled).as(language + " " + key).doesNotContainPattern("\\{[0-9]");
                }
            }
        }
    }

    @Test
    void every_key_that_a_page_names_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher used = USED.matcher(Files.readString(page));
                while (used.find()) {
                    String key = used.group(2) == null ? used.group(3) : used.group(2);
                    if (TextBundles.find("no/ldo/web/" + used.group(1), Language.NB, key)
                            .isEmpty()) {
                        missing.add(WEBAPP.relativize(page) + ": " + used.group(1) + " " + key);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static TreeMap<String, String> read(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }
}
