package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void a_cell_that_begins_like_a_formula_is_made_text(String cell) {
        assertThat(new Csv("a").row(cell).toString()).contains("\"'" + cell + "\"");
    }

    @Test
    void separators_quotes_and_line_breaks_stay_inside_the_cell() {
        assertThat(new Csv("a", "b")
                        .row("x;y", "say \"hi\"\nthere")
                        .row(null, 3)
                        .toString())
                .isEqualTo("\uFEFF\"a\";\"b\"\r\n\"x;y\";\"say \"\"hi\"\"\nthere\"\r\n\"\";\"3\"\r\n");
    }
}
