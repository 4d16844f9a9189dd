package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file and picture that README and docs point to is there, and every document can be reached from the index. */
class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)[^)]*\\)");

    @Test
    void every_link_leads_to_a_file() {
        List<String> broken = documents().stream()
                .flatMap(document -> targets(document)
                        .filter(target -> !Files.exists(target))
                        .map(target -> ROOT.relativize(document) + " → " + ROOT.relativize(target)))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void every_picture_is_shown_somewhere() throws IOException {
        List<Path> shown = documents().stream().flatMap(LinksTest::targets).toList();
        try (Stream<Path> pictures = Files.walk(ROOT.resolve("docs/user-guide"))) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".png")))
                    .isNotEmpty()
                    .allSatisfy(picture -> assertThat(shown).contains(picture));
        }
    }

    private static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> targets(Path document) {
        try {
            return LINK.matcher(Files.readString(document).replaceAll("(?s)```.*?```", ""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !target.contains(":"))
                    .map(target -> document.resolveSibling(target).normalize());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
