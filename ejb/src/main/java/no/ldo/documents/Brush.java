package no.ldo.documents;

import java.io.IOException;
import no.ldo.documents.Line.Run;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * Draws on one page. Everything drawn either belongs to an element of the structure or is an artifact, something that
 * readers skip: the brush keeps the stretch open while the same element goes on.
 */
final class Brush {
    private final PDPage page;
    private final TagTree tags;
    private final FontUse fonts;
    private final PDPageContentStream out;
    private @Nullable Object open;

    Brush(PDDocument file, PDPage page, TagTree tags, FontUse fonts) throws IOException {
        this.page = page;
        this.tags = tags;
        this.fonts = fonts;
        out = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    PDPage page() {
        return page;
    }

    /** What follows belongs to the element. */
    void tag(PDStructureElement element) throws IOException {
        if (open == element) {
            return;
        }
        endStretch();
        COSDictionary number = new COSDictionary();
        number.setInt(COSName.MCID, tags.tie(element, page));
        out.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(number));
        open = element;
    }

    /** What follows is decoration. */
    void artifact() throws IOException {
        if (open != COSName.ARTIFACT) {
            endStretch();
            out.beginMarkedContent(COSName.ARTIFACT);
            open = COSName.ARTIFACT;
        }
    }

    /** What follows is the running header or footer. */
    void pagination(String place) throws IOException {
        endStretch();
        COSDictionary kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, place);
        out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
        open = kind;
    }

    /** Writes words and answers where they end. */
    float write(Run run, float x, float baseline) throws IOException {
        TextStyle style = run.style();
        out.beginText();
        fill(style.colour());
        out.setFont(fonts.font(style.weight()), style.size());
        out.newLineAtOffset(x, baseline);
        out.showText(run.words());
        out.endText();
        return x + fonts.width(run.words(), style);
    }

    /** Writes a whole line without tags of its own, inside the stretch that is open. */
    void write(Line line, float x, float baseline) throws IOException {
        float at = x;
        for (Run run : line.runs()) {
            at = write(run, at, baseline);
        }
    }

    void box(float x, float bottom, float width, float height, Colour colour) throws IOException {
        fill(colour);
        out.addRect(x, bottom, width, height);
        out.fill();
    }

    /** A horizontal line across the text's width. */
    void rule(float y, float thickness, Colour colour) throws IOException {
        rule(Sheet.LEFT, y, Sheet.WIDTH, thickness, colour);
    }

    void rule(float x, float y, float width, float thickness, Colour colour) throws IOException {
        box(x, y - thickness / 2, width, thickness, colour);
    }

    void underline(float from, float to, float baseline) throws IOException {
        artifact();
        rule(from, baseline - 1.8f, to - from, 0.6f, Colour.ACCENT);
    }

    void close() throws IOException {
        endStretch();
        out.close();
    }

    private void endStretch() throws IOException {
        if (open != null) {
            out.endMarkedContent();
            open = null;
        }
    }

    private void fill(Colour colour) throws IOException {
        out.setNonStrokingColor(colour.red, colour.green, colour.blue);
    }
}
