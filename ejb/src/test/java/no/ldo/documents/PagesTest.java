package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens where a page ends. */
class PagesTest {
    private static final List<Column> TWO = List.of(Column.left("Hva", 1), Column.left("Hvordan", 1));

    @Test
    void a_long_table_repeats_its_head_and_keeps_each_row_whole() {
        byte[] pdf = write(List.of(SampleDocuments.plan(400)));
        List<String> pages = PdfChecks.pages(pdf);

        assertThat(pages).hasSizeGreaterThan(20).allMatch(page -> page.contains("Tid Mål Ansvarlig"));
        for (int week = 1; week <= 400; week++) {
            String row = "Uke " + week + " Øve på rutine " + week + ": gjøre oppgaven sammen med fadder, og";
            assertThat(pages)
                    .filteredOn(page -> page.contains(row + " Fadder deretter på egen hånd")
                            || page.contains(row + " deretter på egen hånd Fadder"))
                    .as(row)
                    .hasSize(1);
        }
        assertThat(PdfChecks.tags(pdf)).containsOnlyOnce("THead").contains("TBody");
        assertThat(Collections.frequency(PdfChecks.tags(pdf), "TR")).isEqualTo(401);
        PdfChecks.assertArchivableAndAccessible(pdf);
    }

    @Test
    void a_row_taller_than_a_page_goes_on_over_pages_as_one_row() {
        String tall = numbers("ord", 3000);
        byte[] pdf = write(
                List.of(Table.of("", TWO, List.of(List.of("før", "a"), List.of("høy", tall), List.of("etter", "b")))));

        assertThat(PdfChecks.pages(pdf)).hasSizeGreaterThan(3).allMatch(page -> page.contains("Hva Hvordan"));
        assertThat(PdfChecks.text(pdf)).contains("ord0 ", "ord1500 ", "ord2999 ", "etter b");
        assertThat(Collections.frequency(PdfChecks.tags(pdf), "TR")).isEqualTo(4);
        PdfChecks.assertArchivableAndAccessible(pdf);
    }

    @Test
    void a_heading_is_never_left_at_the_foot_of_a_page() {
        for (int lines = 25; lines <= 50; lines++) {
            List<Block> blocks = List.of(
                    new Paragraph("linje\n".repeat(lines)),
                    new Heading(1, "Kapittelet"),
                    new Heading(2, "Avsnittet"),
                    Table.of("Tabellen", TWO, List.of(List.of("rad en", "1"), List.of("rad to", "2"))));

            assertThat(PdfChecks.pages(write(blocks)))
                    .filteredOn(page -> page.contains("Kapittelet"))
                    .singleElement()
                    .asString()
                    .contains("Kapittelet Avsnittet Tabellen Hva Hvordan rad en 1 rad to 2");
        }
    }

    @Test
    void a_total_is_never_alone_on_a_page() {
        for (int rows = 20; rows <= 30; rows++) {
            List<List<String>> cells = new ArrayList<>(Collections.nCopies(rows, List.of("rad", "1")));
            List<String> pages =
                    PdfChecks.pages(write(List.of(Table.of("", TWO, cells).withTotal(List.of("Sum", "30")))));

            assertThat(pages)
                    .filteredOn(page -> page.contains("Sum 30"))
                    .singleElement()
                    .asString()
                    .contains("rad 1");
        }
    }

    @Test
    void a_paragraph_leaves_no_line_alone() {
        for (int lines = 30; lines <= 50; lines++) {
            List<String> pages = PdfChecks.pages(
                    write(List.of(new Paragraph("linje\n".repeat(lines)), new Paragraph("bit\nbit\nbit\nbit"))));

            assertThat(pages)
                    .allSatisfy(
                            page -> assertThat(page.split("bit", -1).length - 1).isIn(0, 2, 4));
        }
    }

    @Test
    void signatures_stay_together() {
        for (int lines = 30; lines <= 44; lines++) {
            List<Block> blocks = List.of(
                    new Paragraph("linje\n".repeat(lines)),
                    new Block.Signatures(List.of(new Block.Signer("Åse", "Leder"), new Block.Signer("Per", "Ansatt"))));

            assertThat(PdfChecks.pages(write(blocks)))
                    .filteredOn(page -> page.contains("Åse"))
                    .singleElement()
                    .asString()
                    .containsSubsequence("Leder", "Sted og dato", "Underskrift", "Per", "Sted og dato", "Underskrift");
        }
    }

    @Test
    void lists_boxes_and_figures_go_on_over_pages() {
        List<Block.Bar> bars = new ArrayList<>();
        for (int bar = 0; bar < 60; bar++) {
            bars.add(new Block.Bar("søyle" + bar, bar == 7 ? Double.NaN : bar - 5, bar + " stk."));
        }
        byte[] pdf = write(List.of(
                Block.Items.numbered(List.of(numbers("punkt", 900), "kort")),
                new Block.Note("Husk", numbers("ramme", 900)),
                new Block.Bars("Mange", "Seksti søyler.", bars)));

        assertThat(PdfChecks.text(pdf))
                .containsSubsequence(
                        "punkt0 ", "punkt899", "2. kort", "Husk", "ramme0 ", "ramme899", "søyle0", "søyle59");
        assertThat(Collections.frequency(PdfChecks.tags(pdf), "Figure")).isEqualTo(3);
        PdfChecks.assertArchivableAndAccessible(pdf);
    }

    @ParameterizedTest
    @CsvSource({
        "BOKMAL, Side 2 av 3, LDO-portalen",
        "NYNORSK, Side 2 av 3, LDO-portalen",
        "ENGLISH, Page 2 of 3, LDO portal"
    })
    void each_page_tells_its_number_in_the_language_of_the_document(
            DocumentLanguage language, String footer, String product) {
        byte[] pdf = PdfWriter.write(SampleDocuments.meta(language), List.of(new Paragraph("linje\n".repeat(100))));

        assertThat(PdfChecks.pages(pdf)).hasSize(3);
        assertThat(PdfChecks.pages(pdf).get(1))
                .contains(footer, product, "Sørlandets Bakeri AS", "Stillingsbeskrivelse: kjøkkenassistent");
    }

    private static byte[] write(List<Block> blocks) {
        return PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), blocks);
    }

    private static String numbers(String word, int count) {
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < count; number++) {
            words.append(word).append(number).append(' ');
        }
        return words.toString();
    }
}
