package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Note;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.Block.Signatures;
import no.ldo.documents.Block.Signer;
import no.ldo.documents.Block.Table;
import no.ldo.documents.Inline.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of block, alone and together, is archivable, accessible and tagged as what it is. */
class EveryBlockTest {
    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void is_archivable_and_accessible_in_each_language(DocumentLanguage language) {
        List<Block> blocks = new ArrayList<>(SampleDocuments.positionDescription());
        blocks.add(SampleDocuments.plan(60));

        byte[] pdf = PdfWriter.write(SampleDocuments.meta(language), blocks);

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.pages(pdf)).hasSizeGreaterThan(3);
    }

    static Stream<Map.Entry<Block, List<String>>> blocks() {
        return Stream.of(
                Map.entry(new Heading(1, "Oppgaver"), List.of("H2")),
                Map.entry(new Paragraph("En linje\nog en til.\n\nNytt avsnitt."), List.of("P", "P")),
                Map.entry(
                        Items.bulleted(List.of("Én", "To")), List.of("L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody")),
                Map.entry(Items.numbered(List.of("Én")), List.of("L", "LI", "Lbl", "LBody")),
                Map.entry(new Note("Husk", "Møt presis."), List.of("Div", "P", "P")),
                Map.entry(
                        new Facts("Fakta", List.of(new Block.Fact("Timer", "18,75"))),
                        List.of("Table", "Caption", "TBody", "TR", "TH", "TD")),
                Map.entry(
                        Table.of("", List.of(Column.left("A", 1), Column.right("B", 1)), List.of(List.of("a", "1")))
                                .withTotal(List.of("Sum", "1")),
                        List.of(
                                "Table", "THead", "TR", "TH", "TH", "TBody", "TR", "TH", "TD", "TFoot", "TR", "TH",
                                "TD")),
                Map.entry(SampleDocuments.bars(), List.of("P", "Figure")),
                Map.entry(
                        new Signatures(List.of(new Signer("Åse Øygarden", "Leder"))),
                        List.of("Div", "P", "P", "P", "P")),
                Map.entry(
                        new Paragraph(new Link("Nav", URI.create("mailto:post@example.no"), "Skriv til Nav")),
                        List.of("P", "Link")));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void stands_alone(Map.Entry<Block, List<String>> blockAndTags) {
        byte[] pdf = PdfWriter.write(SampleDocuments.meta(DocumentLanguage.NYNORSK), List.of(blockAndTags.getKey()));

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.tags(pdf))
                .startsWith("Document", "P", "P", "H1", "P")
                .endsWith(blockAndTags.getValue().toArray(String[]::new))
                .hasSize(5 + blockAndTags.getValue().size());
    }

    @Test
    void leaves_nothing_behind_when_empty() {
        List<Block> empty = List.of(
                new Heading(1, " "),
                new Paragraph(""),
                new Items(false, List.of()),
                new Items(true, List.of(Text.of(""))),
                new Note("", ""),
                new Block.Bars("", "Ingen tall ennå.", List.of()),
                new Signatures(List.of()));
        DocumentMeta bare = new DocumentMeta("Tomt", "", "", DocumentLanguage.BOKMAL, SampleDocuments.DAY);

        byte[] pdf = PdfWriter.write(bare, empty);

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.text(pdf)).isEqualTo("23. november 2026 Tomt LDO-portalen Side 1 av 1");
    }

    @Test
    void says_that_a_table_has_no_rows() {
        List<Column> columns = List.of(Column.left("A", 1), Column.left("B", 1));
        List<Block> blocks = List.of(Table.of("Tiltak", columns, List.of()), new Facts("", List.of()));

        byte[] pdf = PdfWriter.write(SampleDocuments.meta(DocumentLanguage.ENGLISH), blocks);

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.text(pdf)).contains("A B No rows No rows");
    }

    @Test
    void closes_up_skipped_heading_levels() {
        List<Block> blocks =
                List.of(new Heading(3, "A"), new Heading(3, "B"), new Heading(1, "C"), new Heading(3, "D"));

        byte[] pdf = PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), blocks);

        assertThat(PdfChecks.tags(pdf))
                .filteredOn(tag -> tag.startsWith("H"))
                .containsExactly("H1", "H2", "H3", "H2", "H3");
        PdfChecks.assertArchivableAndAccessible(pdf);
    }
}
