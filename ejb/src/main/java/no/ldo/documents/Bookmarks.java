package no.ldo.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The table of contents beside the pages: the title, and under it the headings by level. */
final class Bookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<PDOutlineItem> path = new ArrayDeque<>();

    Bookmarks(PDDocument file) {
        file.getDocumentCatalog().setDocumentOutline(outline);
        file.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    /** A bookmark to where the sheet has come. Levels never skip. */
    void add(int level, String words, Sheet sheet) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet.page());
        place.setTop((int) sheet.y() + 8);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(PrintableText.property(words));
        item.setDestination(place);
        while (path.size() > level) {
            path.pop();
        }
        PDOutlineNode parent = path.isEmpty() ? outline : path.peek();
        parent.addLast(item);
        path.push(item);
    }

    /** Unfolds the title, so that the chapters are seen. */
    void open() {
        outline.openNode();
        if (!path.isEmpty()) {
            path.peekLast().openNode();
        }
    }
}
