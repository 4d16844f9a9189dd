package no.ldo.web.shared;

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

/** A form with a file has nothing to write in: a file cannot wait for the next login, and what stands beside it is lost with it. */
class UploadFormsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern UPLOAD =
            Pattern.compile("<ldo:form[^>]*enctype=\"multipart/form-data\".*?</ldo:form>", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("<(?:h|p):(?:inputText|inputTextarea|select\\w+)\\b");

    @Test
    void nothing_is_written_in_a_form_with_a_file() throws IOException {
        List<String> findings = new ArrayList<>();
        int forms = 0;
        for (Path page : pages()) {
            Matcher form = UPLOAD.matcher(Files.readString(page));
            while (form.find()) {
                forms++;
                if (WRITTEN.matcher(form.group()).find()) {
                    findings.add(WEBAPP.relativize(page).toString());
                }
            }
        }

        assertThat(findings).isEmpty();
        assertThat(forms).isGreaterThanOrEqualTo(3);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
