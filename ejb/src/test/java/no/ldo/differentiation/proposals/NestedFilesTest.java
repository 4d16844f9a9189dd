package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

/** A file inside the file is not read: the advert is what the person sees who opens it. */
class NestedFilesTest {
    private static final String SEEN = "<w:p><w:r><w:t>Vaske gulv</w:t></w:r></w:p>";
    private static final byte[] INNER = MadeFiles.docx("<w:p><w:r><w:t>Male hus</w:t></w:r></w:p>");

    @Test
    void a_word_document_is_read_for_its_own_text_alone() {
        byte[] bomb = MadeFiles.packed(Map.of("bombe.txt", new byte[20_000_000]));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/embeddings/Microsoft_Excel_Worksheet.xlsx", INNER);
        parts.put("word/afchunk.docx", INNER);
        parts.put("word/embeddings/bombe.zip", bomb);
        parts.put("innerst/word/document.xml", document(INNER));
        parts.put("word/document.xml", document(MadeFiles.docx(SEEN)));

        assertThat(AdvertFile.DOCX.text(MadeFiles.packed(parts))).isEqualTo("Vaske gulv");
    }

    @Test
    void a_document_that_is_another_one_packed_is_not_unpacked() {
        byte[] packedTwice = MadeFiles.packed(Map.of("annonse.docx", INNER));
        byte[] packedThrice = MadeFiles.packed(Map.of("word/document.xml", packedTwice));

        assertThat(MadeFiles.refusal(AdvertFile.DOCX, packedTwice)).isEqualTo("advertFileIsOfAKnownKind");
        assertThat(MadeFiles.refusal(AdvertFile.DOCX, packedThrice)).isEqualTo("advertFileIsWhole");
    }

    @Test
    void a_document_with_too_many_parts_inside_is_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int part = 0; part < 2_001; part++) {
            parts.put("word/embeddings/" + part + ".docx", INNER);
        }
        parts.put("word/document.xml", document(MadeFiles.docx(SEEN)));

        assertThat(MadeFiles.refusal(AdvertFile.DOCX, MadeFiles.packed(parts)))
                .isEqualTo("advertFileIsNotPackedTooTight");
    }

    @Test
    void a_pdf_is_read_for_its_own_text_alone() throws IOException {
        for (byte[] attached :
                new byte[][] {INNER, MadeFiles.pdf(1, "Male hus"), MadeFiles.packed(Map.of("a.zip", INNER))}) {
            assertThat(AdvertFile.PDF.text(with(attached))).isEqualToIgnoringNewLines("Vaske gulv");
        }
    }

    private static byte[] with(byte[] attached) throws IOException {
        try (PDDocument document = Loader.loadPDF(MadeFiles.pdf(1, "Vaske gulv"))) {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("vedlegg");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(attached)));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("vedlegg", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            return MadeFiles.saved(document);
        }
    }

    private static byte[] document(byte[] docx) {
        try (InputStream bytes = new ByteArrayInputStream(docx);
                ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("word/document.xml");
            return zip.readAllBytes();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
