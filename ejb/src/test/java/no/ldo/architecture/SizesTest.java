package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files: what grows past these sizes is two things. Methods and parameters are checked by Checkstyle's rules. */
class SizesTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void no_java_file_is_longer_than_300_lines() throws IOException {
        assertThat(longerThan(300, ".java")).isEmpty();
    }

    @Test
    void no_page_is_longer_than_200_lines() throws IOException {
        assertThat(longerThan(200, ".xhtml")).isEmpty();
    }

    @Test
    void half_of_the_java_files_have_at_most_60_lines_and_nearly_all_at_most_200() throws IOException {
        List<Integer> sizes = sizes(".java").values().stream().sorted().toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(60);
        assertThat(sizes.get(sizes.size() * 95 / 100)).isLessThanOrEqualTo(200);
    }

    private static Map<String, Integer> longerThan(int lines, String ending) throws IOException {
        Map<String, Integer> sizes = sizes(ending);
        sizes.values().removeIf(size -> size <= lines);
        return sizes;
    }

    private static Map<String, Integer> sizes(String ending) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String module : List.of("ejb", "web", "ear")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(ending)).toList()) {
                    sizes.put(
                            ROOT.relativize(file).toString(),
                            Files.readAllLines(file).size());
                }
            }
        }
        return sizes;
    }
}
