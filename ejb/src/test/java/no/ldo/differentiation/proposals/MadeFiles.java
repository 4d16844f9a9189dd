package no.ldo.differentiation.proposals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.ldo.shared.RulesViolated;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as persons hand them in: Word documents, PDF, and what is packed or locked. */
final class MadeFiles {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private MadeFiles() {}

    static Map<String, byte[]> part(String name, byte[] content) {
        return new LinkedHashMap<>(Map.of(name, content));
    }

    static byte[] docx(String body) {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + W + "><w:body>" + body
                + (body.endsWith("Vaske") ? "" : "</w:body></w:document>");
        return packed(part("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] packed(Map<String, byte[]> parts) {
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

    static byte[] pdf(int pages, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, pages, lines);
            return saved(document);
        }
    }

    static void fill(PDDocument document, int pages, String... lines) throws IOException {
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

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    static byte[] locked(String password, AccessPermission permission) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, 1, "Vaske gulv");
            document.protect(new StandardProtectionPolicy("eier", password, permission));
            return saved(document);
        }
    }

    /** The container of old Office files, as far as it tells what it is. @param stream name of a stream in it */
    static byte[] oldOffice(String stream) {
        byte[] beginning = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] file = Arrays.copyOf(beginning, 4_096);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    /** The rule that the file breaks, without what they all begin with. */
    static String refusal(AdvertFile kind, byte[] file) {
        try {
            return kind.text(file);
        } catch (RulesViolated refused) {
            return refused.violations().get(0).key().replace("differentiation.rule.", "");
        }
    }
}
