package no.ldo.web.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three words of the model are called the same on the pages, in the course and in the glossary. */
class DimensionNamesTest {
    private static final Path BUNDLES = Path.of("src", "main", "resources", "no", "ldo", "web");
    private static final Path COURSE =
            Path.of("..", "ejb", "src", "main", "resources", "no", "ldo", "leadership", "course", "2026-1");
    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

    @ParameterizedTest
    @CsvSource({"nb, 2", "nn, 3", "en, 4"})
    void pages_course_and_glossary_say_the_same(String language, int column) throws IOException {
        String course = Files.readString(COURSE.resolve(language).resolve("course.md"));

        for (String dimension : List.of("B", "H", "M")) {
            String word = glossary(dimension, column);
            assertThat(onThePages(language, dimension)).isEqualTo(word);
            assertThat(course).contains(word);
        }
    }

    private static String onThePages(String language, String dimension) throws IOException {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve("leadership_" + language + ".properties"))) {
            bundle.load(in);
        }
        return bundle.getProperty("dimension." + dimension).toLowerCase(Locale.ROOT);
    }

    private static String glossary(String dimension, int column) throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.contains("(" + dimension + ") |"))
                .map(line -> line.split("\\|")[column].strip())
                .findFirst()
                .orElseThrow();
    }
}
