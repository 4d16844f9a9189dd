package no.ldo.documents;

import java.io.IOException;
import java.util.List;
import no.ldo.documents.TableRow.Kind;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A table over as many pages as it needs. The head is repeated on each page, for the eye only; a row stays whole
 * unless it is taller than a page.
 */
final class TablePiece implements Piece {
    private static final float BELOW_CAPTION = 4;

    private final Workshop shop;
    private final List<Line> caption;
    private final List<TableRow> head;
    private final List<TableRow> rows;
    private final RowPrinter printer;

    /** @param head one row or none */
    TablePiece(Workshop shop, TableGrid grid, String caption, List<TableRow> head, List<TableRow> rows) {
        this.shop = shop;
        this.caption = shop.type().lines(caption, TextStyle.CAPTION, Sheet.WIDTH, 4);
        this.head = head;
        this.rows = rows;
        printer = new RowPrinter(shop, grid);
    }

    @Override
    public float gap() {
        return caption.isEmpty() ? 7 : 12;
    }

    @Override
    public float start() {
        float firstRows = (float)
                rows.stream().limit(2).mapToDouble(row -> row.start(page())).sum();
        return captionHeight() + headHeight() + firstRows;
    }

    private float captionHeight() {
        return caption.isEmpty() ? 0 : caption.size() * TextStyle.CAPTION.leading() + BELOW_CAPTION;
    }

    private float headHeight() {
        return (float) head.stream().mapToDouble(TableRow::height).sum();
    }

    /** What a page holds under the repeated head. */
    private float page() {
        return Sheet.BODY - headHeight();
    }

    @Override
    public void print() throws IOException {
        PDStructureElement table = shop.tags().add(shop.tags().document(), StandardStructureTypes.TABLE);
        if (!caption.isEmpty()) {
            shop.sheet().flow(caption, Sheet.LEFT, shop.tags().add(table, StandardStructureTypes.CAPTION));
            shop.sheet().down(BELOW_CAPTION);
        }
        if (head.isEmpty()) {
            shop.sheet().brush().artifact();
            shop.sheet().brush().rule(shop.sheet().y(), 0.6f, Colour.RULE);
        }
        for (TableRow row : head) {
            printer.print(row, shop.tags().add(table, StandardStructureTypes.T_HEAD));
        }
        printRows(table);
        shop.sheet().gap(9);
    }

    private void printRows(PDStructureElement table) throws IOException {
        PDStructureElement body = shop.tags().add(table, StandardStructureTypes.T_BODY);
        for (int at = 0; at < rows.size(); at++) {
            TableRow row = rows.get(at);
            boolean totalFollows = at + 2 == rows.size() && rows.get(at + 1).kind() == Kind.TOTAL;
            float together =
                    row.start(page()) + (totalFollows ? rows.get(at + 1).start(page()) : 0);
            if (shop.sheet().room() < Math.min(together, page())) {
                continueOnNextPage();
            }
            PDStructureElement part =
                    row.kind() == Kind.TOTAL ? shop.tags().add(table, StandardStructureTypes.T_FOOT) : body;
            printRow(row, part);
        }
    }

    private void printRow(TableRow row, PDStructureElement part) throws IOException {
        RowPrinter.Tags tags = printer.tag(row, part);
        int printed = 0;
        while (printed < row.lines()) {
            int places = (int) ((shop.sheet().room() - 2 * TableRow.PADDING)
                    / row.kind().style.leading());
            if (places < 1) {
                continueOnNextPage();
                continue;
            }
            int until = Math.min(row.lines(), printed + places);
            printer.print(row, tags, printed, until);
            printed = until;
        }
    }

    private void continueOnNextPage() throws IOException {
        shop.sheet().startPage();
        for (TableRow row : head) {
            printer.repeat(row);
        }
    }
}
