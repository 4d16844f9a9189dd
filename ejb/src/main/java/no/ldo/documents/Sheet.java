package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import no.ldo.documents.Line.Run;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** The pages of a document, written from top to bottom. Knows how far down it has come. */
final class Sheet {
    static final float LEFT = 68;
    static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
    static final float WIDTH = RIGHT - LEFT;
    /** What a page holds between its running header and its footer. */
    static final float BODY = 684;

    private static final float BOTTOM = 80;
    private static final float TOP = BOTTOM + BODY;
    private static final float FIRST_TOP = PDRectangle.A4.getHeight() - 56;

    private final PDDocument file;
    private final TagTree tags;
    private final FontUse fonts;
    private final LinkTags links;
    private @Nullable Brush brush;
    private float y;

    Sheet(PDDocument file, TagTree tags, FontUse fonts) throws IOException {
        this.file = file;
        this.tags = tags;
        this.fonts = fonts;
        links = new LinkTags(tags);
        startPage();
        y = FIRST_TOP;
    }

    void startPage() throws IOException {
        finish();
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        tags.openPage(page);
        brush = new Brush(file, page, tags, fonts);
        y = TOP;
    }

    /** Ends the last page. */
    void finish() throws IOException {
        if (brush != null) {
            brush.close();
        }
    }

    Brush brush() {
        if (brush == null) {
            throw new IllegalStateException("no page yet");
        }
        return brush;
    }

    PDPage page() {
        return brush().page();
    }

    float y() {
        return y;
    }

    /** What is left of the page. */
    float room() {
        return y - BOTTOM;
    }

    /** Begins a new page unless so much is left. More than a page cannot be asked for. */
    void need(float height) throws IOException {
        if (room() < Math.min(height, BODY) && !isAtTop()) {
            startPage();
        }
    }

    private boolean isAtTop() {
        return y == TOP;
    }

    void down(float height) {
        y -= height;
    }

    /** White space between blocks, none at the top of a page. */
    void gap(float height) {
        if (!isAtTop()) {
            y -= height;
        }
    }

    /**
     * Prints lines of one style below each other, over as many pages as they need. Neither the first nor the last
     * line of several stands alone on a page.
     */
    void flow(List<Line> lines, float x, PDStructureElement element) throws IOException {
        int printed = 0;
        while (printed < lines.size()) {
            float leading = lines.get(printed).leading();
            int fitting = fitting(lines.size() - printed, (int) (room() / leading));
            if (fitting == 0) {
                startPage();
                continue;
            }
            for (Line line : lines.subList(printed, printed + fitting)) {
                print(line, x, element);
                down(leading);
            }
            printed += fitting;
        }
    }

    static int fitting(int left, int places) {
        if (places >= left) {
            return left;
        }
        int fitting = left - places == 1 ? places - 1 : places;
        return fitting < 2 ? 0 : fitting;
    }

    /** Prints one line whose top is where the sheet has come to. */
    void print(Line line, float x, PDStructureElement element) throws IOException {
        print(line, x, y, element);
    }

    /** Prints one line with its top at the given height. */
    void print(Line line, float x, float top, PDStructureElement element) throws IOException {
        float at = x;
        for (Run run : line.runs()) {
            float baseline = top - run.style().baseline();
            if (run.link() == null) {
                brush().tag(element);
                at = brush().write(run, at, baseline);
            } else {
                PDStructureElement tag = links.tagOf(run.link(), element);
                brush().tag(tag);
                float end = brush().write(run, at, baseline);
                brush().underline(at, end, baseline);
                links.activate(
                        tag,
                        page(),
                        new PDRectangle(at, baseline - 3, end - at, run.style().leading()));
                at = end;
            }
        }
    }
}
