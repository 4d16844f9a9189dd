package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayeredCssTest {
    private static final Path THEME = Path.of("src/main/webapp/resources/theme");

    @Test
    void wraps_a_style_sheet_in_its_layer_and_states_the_order_first() {
        assertThat(LayeredCss.inLayer(".a{color:red}", "pf.base"))
                .isEqualTo("@layer pf.base, pf.theme, ds, ldo;\n@layer pf.base {\n.a{color:red}\n}\n");
    }

    @Test
    void drops_a_byte_order_mark_which_would_spoil_the_first_rule() {
        assertThat(LayeredCss.inLayer("\uFEFF.a{}", "pf.theme")).contains("{\n.a{}");
    }

    @Test
    void every_style_sheet_of_ours_states_the_same_order_and_has_all_rules_in_a_layer() throws IOException {
        for (Path sheet : sheets()) {
            String css =
                    Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").strip();
            String withoutFonts =
                    css.replaceAll("(?s)@font-face \\{.*?\\n}", "").strip();

            assertThat(withoutFonts).as(sheet.toString()).startsWith(LayeredCss.ORDER.strip());
            assertThat(withoutFonts.substring(LayeredCss.ORDER.strip().length()).strip())
                    .as(sheet.toString())
                    .matches("(?s)@layer (ds|ldo) \\{.*}");
        }
    }

    @Test
    void the_style_sheets_of_public_pages_and_their_font_stay_small() throws IOException {
        long bytes = 0;
        for (String file : List.of("tokens.css", "ds.css", "layout.css", "components.css", "tables.css", "print.css")) {
            bytes += gzipped(Files.readAllBytes(THEME.resolve(file)));
        }
        bytes += Files.size(THEME.resolve("inter-latin.woff2"));

        assertThat(bytes).isLessThan(90_000);
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
