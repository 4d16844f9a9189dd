package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.Test;

class AdvertFileTest {
    @Test
    void a_pdf_is_read_line_by_line() throws IOException {
        String text = AdvertFile.PDF.text(MadeFiles.pdf(1, "Arbeidsoppgaver", "- Vaske gulv", "- Tømme søppel"));

        assertThat(TaskProposals.of(text).items())
                .extracting(ProposedTask::source)
                .containsExactly("Vaske gulv", "Tømme søppel");
    }

    @Test
    void a_word_document_is_read_with_its_lists() {
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String text = AdvertFile.DOCX.text(
                MadeFiles.docx("<w:p><w:r><w:t>Arbeids</w:t></w:r><w:r><w:t>oppgåver</w:t></w:r></w:p>"
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
        byte[] whole = MadeFiles.pdf(1, "Vaske gulv");

        refused(AdvertFile.PDF, new byte[0], "advertIsNotEmpty");
        refused(AdvertFile.PDF, "Vaske".getBytes(StandardCharsets.UTF_8), "advertFileIsWhole");
        refused(AdvertFile.PDF, Arrays.copyOf(whole, 60), "advertFileIsWhole");
        refused(AdvertFile.PDF, MadeFiles.pdf(1), "advertFileHasText");
        refused(AdvertFile.PDF, MadeFiles.pdf(2_000, "Vaske"), "advertFileHasFewPages");
        refused(AdvertFile.PDF, MadeFiles.locked("hemmelig", new AccessPermission()), "advertFileIsNotLocked");
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        refused(AdvertFile.PDF, MadeFiles.locked("", none), "advertFileIsNotLocked");
    }

    @Test
    void refuses_a_word_document_that_cannot_be_read() {
        byte[] whole = MadeFiles.docx("<w:p><w:r><w:t>Vaske gulv</w:t></w:r></w:p>");

        refused(AdvertFile.DOCX, Arrays.copyOf(whole, whole.length / 2), "advertFileIsWhole");
        refused(AdvertFile.DOCX, "Vaske".getBytes(StandardCharsets.UTF_8), "advertFileIsWhole");
        refused(
                AdvertFile.DOCX,
                MadeFiles.packed(Map.of("innhold.zip", new byte[] {'P', 'K', 3, 4})),
                "advertFileIsOfAKnownKind");
        refused(AdvertFile.DOCX, MadeFiles.docx("<w:p></w:p>"), "advertFileHasText");
        refused(AdvertFile.DOCX, MadeFiles.docx("<w:p><w:r><w:t>Vaske"), "advertFileIsWhole");
        refused(
                AdvertFile.DOCX,
                MadeFiles.docx("<w:p>&fremmed;</w:p>"),
                "advertFileIsWhole",
                "advertFileIsOfAKnownKind");
    }

    @Test
    void tells_a_locked_word_document_from_an_old_one_whatever_it_is_said_to_be() {
        for (AdvertFile said : AdvertFile.values()) {
            refused(said, MadeFiles.oldOffice("EncryptedPackage"), "advertFileIsNotLocked");
            refused(said, MadeFiles.oldOffice("WordDocument"), "advertFileIsOfAKnownKind");
        }
    }

    @Test
    void refuses_document_types_macros_and_bombs() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document "
                + MadeFiles.W + "/>";
        refused(
                AdvertFile.DOCX,
                MadeFiles.packed(MadeFiles.part("word/document.xml", evil.getBytes(StandardCharsets.UTF_8))),
                "advertFileIsOfAKnownKind");
        refused(
                AdvertFile.DOCX,
                MadeFiles.packed(MadeFiles.part("word/document.xml", evil.getBytes(StandardCharsets.UTF_16))),
                "advertFileIsOfAKnownKind",
                "advertFileIsWhole");
        Map<String, byte[]> macros = MadeFiles.part("word/document.xml", new byte[] {'x'});
        macros.put("word/vbaProject.bin", new byte[1]);
        refused(AdvertFile.DOCX, MadeFiles.packed(macros), "advertFileIsOfAKnownKind");
        refused(
                AdvertFile.DOCX,
                MadeFiles.packed(MadeFiles.part("word/document.xml", new byte[5_000_000])),
                "advertFileIsNotPackedTooTight");
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
