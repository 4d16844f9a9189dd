package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import no.ldo.documents.Block.Note;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A tinted box with a bar of colour; a long one goes on over pages. */
final class NotePiece implements Piece {
    private static final float PADDING = 10;
    private static final float SIDE = 14;
    private static final float BAR = 3;

    private final Workshop shop;
    private final List<Line> heading;
    private final List<Line> lines;

    NotePiece(Workshop shop, Note note) {
        this.shop = shop;
        float width = Sheet.WIDTH - 2 * SIDE;
        heading = shop.type().lines(note.heading(), TextStyle.BODY.strong(), width, 3);
        lines = shop.type().lines(note.text(), TextStyle.BODY, width);
    }

    @Override
    public float gap() {
        return 12;
    }

    @Override
    public float start() {
        int atLeast = heading.size() + Math.min(2, lines.size());
        return atLeast == 0 ? 0 : 2 * PADDING + atLeast * TextStyle.BODY.leading();
    }

    @Override
    public void print() throws IOException {
        if (heading.isEmpty() && lines.isEmpty()) {
            return;
        }
        PDStructureElement box = shop.tags().add(shop.tags().document(), StandardStructureTypes.DIV);
        int printed = printPart(box, heading, lines);
        while (printed < lines.size()) {
            shop.sheet().startPage();
            printed += printPart(box, List.of(), lines.subList(printed, lines.size()));
        }
        shop.sheet().gap(5);
    }

    /** Prints what the page takes and answers how many lines of text that was. */
    private int printPart(PDStructureElement box, List<Line> head, List<Line> text) throws IOException {
        Sheet sheet = shop.sheet();
        float leading = TextStyle.BODY.leading();
        int places = (int) ((sheet.room() - 2 * PADDING) / leading) - head.size();
        int fitting = Sheet.fitting(text.size(), places);
        float height = 2 * PADDING + (head.size() + fitting) * leading;
        sheet.brush().artifact();
        sheet.brush().box(Sheet.LEFT, sheet.y() - height, Sheet.WIDTH, height, Colour.TINT);
        sheet.brush().box(Sheet.LEFT, sheet.y() - height, BAR, height, Colour.ACCENT);
        sheet.down(PADDING);
        printParagraphs(box, head);
        printParagraphs(box, text.subList(0, fitting));
        sheet.down(PADDING);
        return fitting;
    }

    private void printParagraphs(PDStructureElement box, List<Line> part) throws IOException {
        Sheet sheet = shop.sheet();
        PDStructureElement paragraph = null;
        for (Line line : part) {
            if (line.isEmpty()) {
                paragraph = null;
            } else {
                paragraph = paragraph == null ? shop.tags().add(box, StandardStructureTypes.P) : paragraph;
                sheet.print(line, Sheet.LEFT + SIDE, paragraph);
            }
            sheet.down(TextStyle.BODY.leading());
        }
    }
}
