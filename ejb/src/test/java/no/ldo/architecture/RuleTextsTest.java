package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All texts exist in bokmål, nynorsk and English, and every rule has its text and its row in docs/rules.md. */
class RuleTextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "no", "ldo");
    private static final Pattern RULE_KEY = Pattern.compile("\"([a-z]+\\.rule\\.[A-Za-z.]+)\"");

    @Test
    void the_three_languages_have_the_same_keys() throws IOException {
        Map<String, Set<String>> keysByFile = new TreeMap<>();
        for (Path file : bundles()) {
            keysByFile.put(RESOURCES.relativize(file).toString(), keys(file));
        }

        assertThat(keysByFile).isNotEmpty();
        keysByFile.forEach((file, keys) -> assertThat(keys)
                .as(file)
                .isEqualTo(keysByFile.get(file.replaceFirst("_(nn|en)\\.properties$", "_nb.properties"))));
        keysByFile.keySet().stream()
                .filter(file -> file.endsWith("_nb.properties"))
                .forEach(file -> assertThat(keysByFile)
                        .containsKeys(file.replace("_nb.", "_nn."), file.replace("_nb.", "_en.")));
    }

    @Test
    void every_rule_has_a_text() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : bundles()) {
            told.addAll(keys(file));
        }

        assertThat(told).containsAll(ruleKeys());
    }

    @Test
    void every_rule_stands_in_the_documentation() throws IOException {
        String rules = Files.readString(Path.of("..", "docs", "rules.md"));

        assertThat(ruleKeys()).isNotEmpty().allSatisfy(key -> assertThat(rules).contains("`" + key + "`"));
    }

    private static Set<String> ruleKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = RULE_KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(path -> path.toString().matches(".*_(nb|nn|en)\\.properties"))
                    .toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
