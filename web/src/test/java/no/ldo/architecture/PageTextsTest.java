package no.ldo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page holds a text of its own, writes unescaped or carries style or script inside. */
class PageTextsTest {
    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final Pattern COMMENT_OR_CODE =
            Pattern.compile("<!--.*?-->|<script\\b.*?</script>|<style\\b.*?</style>|[#$]\\{[^}]*}", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(">([^<>]*[\\p{L}]{2,}[^<>]*)<");
    private static final Pattern READ_ATTRIBUTE = Pattern.compile(
            "\\b(?:value|label|title|alt|placeholder|aria-label|summary|text|hint|header|question)=\"([^\"#{}]*\\p{Lu}?\\p{Ll}{3,}[^\"#{}]* [^\"#{}]*)\"");

    @Test
    void no_page_holds_literal_text() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String source = COMMENT_OR_CODE.matcher(Files.readString(page)).replaceAll("");
            collect(page, TEXT.matcher(source), found);
            collect(page, READ_ATTRIBUTE.matcher(source), found);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void nothing_is_written_unescaped_and_no_style_or_handler_stands_in_a_page() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            collect(
                    page,
                    Pattern.compile(
                                    "(escape=\"false\"|\\sstyle=\"[^\"]*\"|\\son(?:click|change|submit|load)=\"[^\"]*\"|<f:ajax|<f:verbatim)")
                            .matcher(Files.readString(page)),
                    found);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void the_sweep_sees_the_pages() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(10);
    }

    private static void collect(Path page, Matcher matcher, List<String> found) {
        while (matcher.find()) {
            found.add(WEBAPP.relativize(page) + ": " + matcher.group(1).strip());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }
}
