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

/** Texts that must be given are marked {@code @Told}; what asks for plain spaces only lets an empty text into the database. */
class ToldTextsTest {
    private static final Pattern PLAIN_SPACES = Pattern.compile("(?<!code )@NotBlank|constraints\\.NotBlank;");

    @Test
    void no_text_that_must_be_given_is_asked_for_by_its_plain_spaces() throws IOException {
        try (Stream<Path> files = Stream.of(Path.of("src/main/java"), Path.of("../web/src/main/java"))
                .flatMap(ToldTextsTest::below)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> PLAIN_SPACES.matcher(read(file)).find())
                    .map(Path::toString)
                    .toList();

            assertThat(found).isEmpty();
        }
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
