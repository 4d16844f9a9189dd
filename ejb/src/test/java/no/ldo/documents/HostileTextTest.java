package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import no.ldo.documents.Block.Bar;
import no.ldo.documents.Block.Bars;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Fact;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Note;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.Block.Signatures;
import no.ldo.documents.Block.Signer;
import no.ldo.documents.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write, in any place of a document, becomes a valid file that shows what it can. */
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "før 👩‍👩‍👧 👍🏽 🇳🇴 etter",
                "før عربي שלום 漢字 etter",
                "før \u0000\u0007\u001b\u007f etter",
                "før \u200b\u200d\u2060\ufeff\u00ad\u202e etter",
                "før \ud83d \ude00 etter",
                "før \ue000\uf8ff\udbff\udfff etter",
                "før <script>alert('x')</script> & ]]> {title} %s ${x} etter",
                "før\u2028ny\u2029linje\u0085\r\n\tmed\u3000rom etter",
                "før a\u030a\u0300\u0489\u0489\u0489 etter"
            })
    void strange_letters_are_replaced_in_every_place(String words) {
        byte[] pdf = PdfWriter.write(metaOf(words), everywhere(words));

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.text(pdf).split("før", -1)).hasSizeGreaterThan(10);
    }

    @Test
    void what_the_typeface_lacks_is_shown_as_a_box() {
        byte[] pdf = PdfWriter.write(
                SampleDocuments.meta(DocumentLanguage.BOKMAL), List.of(new Paragraph("Ja 👍🏽 og שלום\u0007.")));

        assertThat(PdfChecks.text(pdf)).contains("Ja □ og □□□□□.");
    }

    @Test
    void quotes_dashes_and_european_letters_come_out_as_they_went_in() {
        String words = "«Æ Ø Å æ ø å» “Š č đ ŋ ŧ ž” it’s ‘é ü ß ł’ – − … ≤ € 50 % § 14-9 Кирилл Ωδ →";

        byte[] pdf = PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), List.of(new Paragraph(words)));

        assertThat(PdfChecks.text(pdf)).contains(words);
    }

    @Test
    void ten_thousand_letters_fit_everywhere() {
        String text = "Dette er en lang tekst. ".repeat(417);
        byte[] words = PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), everywhere(text));
        byte[] oneWord = PdfWriter.write(metaOf("w".repeat(10_000)), everywhere("w".repeat(10_000)));

        PdfChecks.assertArchivableAndAccessible(words);
        PdfChecks.assertArchivableAndAccessible(oneWord);
        assertThat(PdfChecks.text(words).split("Dette er en lang tekst", -1)).hasSizeGreaterThan(417 * 5);
    }

    @Test
    void ten_thousand_newlines_make_no_empty_pages() {
        byte[] pdf = PdfWriter.write(
                SampleDocuments.meta(DocumentLanguage.BOKMAL),
                List.of(new Paragraph("a" + "\n".repeat(10_000) + "b" + "\r\n".repeat(500))));

        assertThat(PdfChecks.pages(pdf)).singleElement().asString().contains("a b");
    }

    @Test
    void a_title_that_no_one_can_read_still_gives_a_valid_file() {
        byte[] pdf = PdfWriter.write(metaOf("\u0000\u200b"), List.of(new Heading(1, "\u0001"), new Paragraph("tekst")));

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.tags(pdf)).contains("H1", "H2");
    }

    @Test
    void a_table_of_very_many_columns_is_narrow_but_valid() {
        List<Column> columns = Collections.nCopies(40, Column.right("Overskrift", 1));
        List<String> row = Collections.nCopies(40, "1234567890");

        byte[] pdf = PdfWriter.write(
                SampleDocuments.meta(DocumentLanguage.BOKMAL), List.of(Table.of("", columns, List.of(row, row))));

        PdfChecks.assertArchivableAndAccessible(pdf);
    }

    private static DocumentMeta metaOf(String words) {
        return new DocumentMeta(words, words, words, DocumentLanguage.BOKMAL, SampleDocuments.DAY);
    }

    private static List<Block> everywhere(String words) {
        return List.of(
                new Heading(1, words),
                new Paragraph(words),
                new Paragraph(new Inline.Link(words, URI.create("https://nav.no"))),
                Items.bulleted(List.of(words)),
                Items.numbered(List.of(words)),
                new Note(words, words),
                new Facts(words, List.of(new Fact(words, words))),
                Table.of(words, List.of(Column.left(words, 1), Column.right(words, 2)), List.of(List.of(words, words)))
                        .withTotal(List.of(words, words)),
                new Bars(words, words, List.of(new Bar(words, 1, words))),
                new Signatures(List.of(new Signer(words, words), new Signer(words, words), new Signer(words, words))));
    }
}
