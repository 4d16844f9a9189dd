package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The checks find what is wrong, else they would be worth nothing. */
class PdfChecksTest {
    private static final byte[] GOOD =
            PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), List.of(SampleDocuments.bars()));

    @Test
    void accepts_the_file_as_it_was_written() {
        PdfChecks.assertArchivableAndAccessible(GOOD);
    }

    @Test
    void refuses_a_file_whose_tags_are_gone() throws IOException {
        byte[] broken = changed(file -> file.getDocumentCatalog().getCOSObject().removeItem(name("StructTreeRoot")));

        assertThat(PdfChecks.faults(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(PdfChecks.faults(broken, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThatThrownBy(() -> PdfChecks.assertArchivableAndAccessible(broken))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refuses_a_file_that_no_longer_claims_to_be_archivable() throws IOException {
        byte[] broken = changed(file -> file.getDocumentCatalog().getCOSObject().removeItem(name("Metadata")));

        assertThat(PdfChecks.faults(broken, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void refuses_a_file_without_language() throws IOException {
        byte[] broken = changed(file -> file.getDocumentCatalog().getCOSObject().removeItem(name("Lang")));

        assertThat(PdfChecks.faults(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private interface Change {
        void in(PDDocument file) throws IOException;
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    private static byte[] changed(Change change) throws IOException {
        try (PDDocument file = Loader.loadPDF(GOOD)) {
            change.in(file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }
}
