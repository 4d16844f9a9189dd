package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.DeflaterOutputStream;
import no.ldo.shared.RulesViolated;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small files that become large, or last for ever, when they are read. */
class HugePdfTest {
    @Test
    void refuses_a_pdf_that_unpacks_to_more_than_the_memory_holds() throws IOException {
        byte[] twice = deflated(deflated(new byte[110 * 1024 * 1024]));

        assertThat(refusal(pdfWith(deflated(new byte[110 * 1024 * 1024])))).isEqualTo("advertFileIsNotPackedTooTight");
        assertThat(refusal(pdfWith(twice))).isEqualTo("advertFileIsNotPackedTooTight");
    }

    /** Each part unpacks to next to nothing, out of nearly the whole file. */
    @Test
    void refuses_a_pdf_of_which_too_much_is_unpacked_again_and_again() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] again = "stream\nxx".getBytes(StandardCharsets.US_ASCII);
        packed.write(new byte[] {'x', 'x'});
        for (int part = 0; part < 200; part++) {
            packed.write(new byte[] {0, (byte) again.length, 0, (byte) ~again.length, (byte) 0xFF});
            packed.write(again);
        }
        byte[] nothing = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        for (int block = 0; block < 500_000; block++) {
            packed.write(nothing);
        }

        assertThat(refusal(pdfWith(packed.toByteArray())))
                .isIn("advertFileIsNotPackedTooTight", "advertFileIsQuicklyRead");
    }

    @Test
    void looking_through_a_pdf_counts_as_reading_it() throws IOException {
        byte[] file = pdfWith(deflated(new byte[1024 * 1024]));

        assertThatThrownBy(() -> PdfText.of(file, 0)).hasMessageContaining("advertFileIsQuicklyRead");
    }

    @Test
    void pictures_may_be_as_large_as_they_are() throws IOException {
        byte[] packed = deflated(new byte[60 * 1024 * 1024]);
        byte[] file;
        try (PDDocument document = new PDDocument()) {
            MadeFiles.fill(document, 1, "Vaske gulv");
            COSDictionary pictures = new COSDictionary();
            pictures.setItem("Im1", picture(document, packed));
            pictures.setItem("Im2", picture(document, packed));
            document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
            file = MadeFiles.saved(document);
        }

        assertThat(PdfText.of(file)).contains("Vaske gulv");
    }

    @Test
    void what_is_called_a_picture_is_not_unpacked_as_anything_else() throws IOException {
        byte[] file;
        try (PDDocument document = new PDDocument()) {
            MadeFiles.fill(document, 1, "Vaske gulv");
            COSStream page = (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
            page.setItem(COSName.SUBTYPE, COSName.IMAGE);
            file = MadeFiles.saved(document);
        }

        assertThat(refusal(file)).isIn("advertFileHasText", "advertFileIsWhole");
    }

    private static COSStream picture(PDDocument document, byte[] packed) throws IOException {
        COSStream picture = document.getDocument().createCOSStream();
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = picture.createRawOutputStream()) {
            out.write(packed);
        }
        return picture;
    }

    @Test
    void refuses_a_pdf_with_more_letters_on_a_page_than_are_read() throws IOException {
        String[] lines = Collections.nCopies(5_000, "Vaske gulv og trapper, og tømme alle søppelbøttene")
                .toArray(String[]::new);

        assertThat(refusal(MadeFiles.pdf(1, lines))).isIn("advertIsShortEnough", "advertFileIsQuicklyRead");
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
            file = MadeFiles.saved(document);
        }

        assertThatThrownBy(() -> PdfText.of(file, 1))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refused -> assertThat(refused.violations().get(0).key())
                                .isEqualTo("differentiation.rule.advertFileIsQuicklyRead"));
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

    private static String refusal(byte[] file) {
        return MadeFiles.refusal(AdvertFile.PDF, file);
    }
}
