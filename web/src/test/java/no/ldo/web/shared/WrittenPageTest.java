package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPageTest {
    @TempDir
    private Path folder;

    @Test
    void fixed_texts_are_written_in_the_language() {
        assertThat(WrittenPage.write("<h2>#{t.frame['menu']}</h2>", Language.NB))
                .isEqualTo("<h2>Meny</h2>");
        assertThat(WrittenPage.write("<h2>#{t.frame['menu']}</h2>", Language.EN))
                .isEqualTo("<h2>Menu</h2>");
    }

    @Test
    void what_depends_on_the_request_stays_an_expression() {
        for (String source : new String[] {
            "#{t.frame['nav.' += item.key]}",
            "#{t.frame.with('signedInAs', frame.name)}",
            "#{empty rows ? t.frame['menu'] : t.frame['skip']}",
            "#{t.frame['no.such.text']}",
            "#{row.title}"
        }) {
            assertThat(WrittenPage.write(source, Language.NB)).isEqualTo(source);
        }
    }

    /** Facelets would read it as an expression, and write a space at the edge of an attribute differently. */
    @Test
    void no_text_of_ours_loses_its_signs() {
        String written = WrittenPage.write("<p title=\"#{t.signs['signs']}\"/>", Language.NB);

        assertThat(written).isEqualTo("<p title=\"&lt;a href=&quot;x&quot;&gt; R&amp;D &#39;her&#39;\"/>");
        assertThat(WrittenPage.write("#{t.signs['expression']}", Language.NB)).isEqualTo("#{t.signs['expression']}");
        assertThat(WrittenPage.write("#{t.signs['edge']}", Language.NB)).isEqualTo("#{t.signs['edge']}");
    }

    @Test
    void the_address_stays_and_the_source_behind_it_is_written() throws Exception {
        Path page = Files.writeString(folder.resolve("side.xhtml"), "<p>ø #{t.frame['menu']}</p>");

        var written = WrittenPage.of(page.toUri().toURL(), Language.NN);

        Files.writeString(folder.resolve("del.xhtml"), "<i>#{t.frame['menu']}</i>");
        assertThat(new URL(written, "del.xhtml").openStream()).hasContent("<i>Meny</i>");
        assertThat(written.toExternalForm()).isEqualTo(page.toUri().toURL().toExternalForm());
        assertThat(new String(written.openStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>ø Meny</p>");
    }
}
