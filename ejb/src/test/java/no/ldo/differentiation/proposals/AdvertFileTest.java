package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AdvertFileTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void a_pdf_is_read_line_by_line() throws IOException {
        String text = AdvertFile.PDF.text(pdf(1, "Arbeidsoppgaver", "- Vaske gulv", "- Tømme søppel"));

        assertThat(TaskProposals.of(text).items())
                .extracting(ProposedTask::source)
                .containsExactly("Vaske gulv", "Tømme søppel");
    }

    @Test
    void a_word_document_is_read_with_its_lists() {
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String text = AdvertFile.DOCX.text(docx("<w:p><w:r><w:t>Arbeids</w:t></w:r><w:r><w:t>oppgåver</w:t></w:r></w:p>"
                + item.formatted("Vaske golv") + item.formatted("Ta imot <![CDATA[varer & gods]]>")
                + "<w:p><w:del><w:r><w:delText>borte</w:delText></w:r></w:del></w:p>"));

        assertThat(text).isEqualTo("Arbeidsoppgåver\n• Vaske golv\n• Ta imot varer & gods");
        assertThat(TaskProposals.of(text).items()).hasSize(2);
    }

    @Test
    void plain_text_is_the_file_itself() {
        assertThat(AdvertFile.TEXT.text("\uFEFFVaske\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\uFEFFVaske\r\n");
    }

    @Test
    void text_that_may_be_read_is_plain_and_everything_else_is_a_file_to_open() {
        assertThat(AdvertFile.TEXT.isPlain("å".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(AdvertFile.TEXT.isPlain("€".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(AdvertFile.TEXT.isPlain(new byte[300_001])).isFalse();
        assertThat(AdvertFile.PDF.isPlain(new byte[1])).isFalse();
        assertThat(AdvertFile.DOCX.isPlain(new byte[1])).isFalse();
    }

    @Test
    void refuses_what_is_no_text() {
        refused(AdvertFile.TEXT, new byte[0], "advertIsNotEmpty");
        refused(AdvertFile.TEXT, " \n\t".getBytes(StandardCharsets.UTF_8), "advertIsNotEmpty");
        refused(AdvertFile.TEXT, "Tømme".getBytes(Charset.forName("windows-1252")), "advertIsReadableText");
        refused(AdvertFile.TEXT, new byte[] {'a', 0, 'b'}, "advertIsReadableText");
        refused(AdvertFile.TEXT, "a".repeat(100_001).getBytes(StandardCharsets.UTF_8), "advertIsShortEnough");
        refused(AdvertFile.TEXT, new byte[AdvertFile.LARGEST + 1], "advertFileIsSmallEnough");
    }

    @Test
    void refuses_a_pdf_that_cannot_be_read() throws IOException {
        byte[] whole = pdf(1, "Vaske gulv");

        refused(AdvertFile.PDF, new byte[0], "advertIsNotEmpty");
        refused(AdvertFile.PDF, "Vaske".getBytes(StandardCharsets.UTF_8), "advertFileIsWhole");
        refused(AdvertFile.PDF, Arrays.copyOf(whole, 60), "advertFileIsWhole");
        refused(AdvertFile.PDF, pdf(1), "advertFileHasText");
        refused(AdvertFile.PDF, pdf(2_000, "Vaske"), "advertFileHasFewPages");
        refused(AdvertFile.PDF, locked("hemmelig", new AccessPermission()), "advertFileIsNotLocked");
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        refused(AdvertFile.PDF, locked("", none), "advertFileIsNotLocked");
    }

    @Test
    void refuses_a_word_document_that_cannot_be_read() {
        byte[] whole = docx("<w:p><w:r><w:t>Vaske gulv</w:t></w:r></w:p>");

        refused(AdvertFile.DOCX, Arrays.copyOf(whole, whole.length / 2), "advertFileIsWhole");
        refused(AdvertFile.DOCX, "Vaske".getBytes(StandardCharsets.UTF_8), "advertFileIsWhole");
        refused(
                AdvertFile.DOCX,
                packed(Map.of("innhold.zip", new byte[] {'P', 'K', 3, 4})),
                "advertFileIsOfAKnownKind");
        refused(AdvertFile.DOCX, docx("<w:p></w:p>"), "advertFileHasText");
        refused(AdvertFile.DOCX, docx("<w:p><w:r><w:t>Vaske"), "advertFileIsWhole");
        refused(AdvertFile.DOCX, docx("<w:p>&fremmed;</w:p>"), "advertFileIsWhole", "advertFileIsOfAKnownKind");
    }

    @Test
    void refuses_document_types_macros_and_bombs() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document " + W
                + "/>";
        refused(
                AdvertFile.DOCX,
                packed(part("word/document.xml", evil.getBytes(StandardCharsets.UTF_8))),
                "advertFileIsOfAKnownKind");
        refused(
                AdvertFile.DOCX,
                packed(part("word/document.xml", evil.getBytes(StandardCharsets.UTF_16))),
                "advertFileIsOfAKnownKind",
                "advertFileIsWhole");
        Map<String, byte[]> macros = part("word/document.xml", new byte[] {'x'});
        macros.put("word/vbaProject.bin", new byte[1]);
        refused(AdvertFile.DOCX, packed(macros), "advertFileIsOfAKnownKind");
        refused(
                AdvertFile.DOCX,
                packed(part("word/document.xml", new byte[5_000_000])),
                "advertFileIsNotPackedTooTight");
    }

    @Test
    void refuses_a_pdf_that_unpacks_to_more_than_the_memory_holds() throws IOException {
        byte[] twice = deflated(deflated(new byte[110 * 1024 * 1024]));

        refused(AdvertFile.PDF, pdfWith(deflated(new byte[110 * 1024 * 1024])), "advertFileIsNotPackedTooTight");
        refused(AdvertFile.PDF, pdfWith(twice), "advertFileIsNotPackedTooTight");
    }

    @Test
    void refuses_a_pdf_with_more_letters_on_a_page_than_are_read() throws IOException {
        String[] lines = Collections.nCopies(5_000, "Vaske gulv og trapper, og tømme alle søppelbøttene")
                .toArray(String[]::new);

        refused(AdvertFile.PDF, pdf(1, lines), "advertIsShortEnough", "advertFileIsQuicklyRead");
    }

    /** Each form draws the next one ten times: ten thousand million times the last one. */
    @Test
    void a_pdf_whose_forms_draw_forms_is_left_when_the_time_is_over() throws IOException {
        byte[] file;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = form(document, null);
            for (int depth = 0; depth < 10; depth++) {
                inner = form(document, inner);
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            file = saved(document);
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> refused(AdvertFile.PDF, file, "advertFileIsQuicklyRead"));
    }

    private static PDFormXObject form(PDDocument document, @Nullable PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(10, 10));
        PDResources resources = new PDResources();
        form.setResources(resources);
        try (OutputStream content = form.getContentStream().createOutputStream()) {
            String draw = inner == null ? "q Q " : "/" + resources.add(inner).getName() + " Do ";
            content.write(draw.repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static byte[] pdfWith(byte[] packed) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.4\n4 0 obj\n<</Filter/FlateDecode>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        file.write(packed);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static Map<String, byte[]> part(String name, byte[] content) {
        return new LinkedHashMap<>(Map.of(name, content));
    }

    private static byte[] docx(String body) {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + W + "><w:body>" + body
                + (body.endsWith("Vaske") ? "" : "</w:body></w:document>");
        return packed(part("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] pdf(int pages, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, pages, lines);
            return saved(document);
        }
    }

    private static byte[] locked(String password, AccessPermission permission) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, 1, "Vaske gulv");
            document.protect(new StandardProtectionPolicy("eier", password, permission));
            return saved(document);
        }
    }

    private static void fill(PDDocument document, int pages, String... lines) throws IOException {
        for (int page = 0; page < pages; page++) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static void refused(AdvertFile kind, byte[] file, String... oneOf) {
        assertThatThrownBy(() -> kind.text(file))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.field()).isEqualTo("advert"))
                                .extracting(RuleViolation::key)
                                .isIn(Arrays.stream(oneOf)
                                        .map(rule -> (Object) ("differentiation.rule." + rule))
                                        .toArray()));
    }
}
