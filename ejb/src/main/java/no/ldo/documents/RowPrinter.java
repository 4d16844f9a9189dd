package no.ldo.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.TableRow.Kind;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Prints rows of one table and tags their cells. */
final class RowPrinter {
    private final Workshop shop;
    private final TableGrid grid;

    RowPrinter(Workshop shop, TableGrid grid) {
        this.shop = shop;
        this.grid = grid;
    }

    /** The elements of a row's cells, which a row cut over two pages keeps. */
    record Tags(List<PDStructureElement> cells) {}

    Tags tag(TableRow row, PDStructureElement part) {
        PDStructureElement tag = shop.tags().add(part, StandardStructureTypes.TR);
        List<PDStructureElement> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(tagCell(row, column, tag));
        }
        return new Tags(cells);
    }

    private PDStructureElement tagCell(TableRow row, int column, PDStructureElement rowTag) {
        boolean names = row.kind() == Kind.HEAD || column == 0 && row.span() == 1;
        PDStructureElement cell =
                shop.tags().add(rowTag, names ? StandardStructureTypes.TH : StandardStructureTypes.TD);
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        if (names) {
            attributes.setScope(
                    row.kind() == Kind.HEAD ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
            cell.addAttribute(attributes);
        } else if (row.span() > 1) {
            attributes.setColSpan(row.span());
            cell.addAttribute(attributes);
        }
        return cell;
    }

    /** Prints the whole row. */
    void print(TableRow row, PDStructureElement part) throws IOException {
        print(row, tag(row, part), 0, row.lines());
    }

    /** Prints some lines of the row: all, or as many as the page takes. */
    void print(TableRow row, Tags tags, int from, int until) throws IOException {
        Sheet sheet = shop.sheet();
        float height = row.height(until - from);
        sheet.brush().artifact();
        decorate(row, height);
        for (int column = 0; column < row.cells().size(); column++) {
            List<Line> lines = row.cells().get(column);
            for (int at = from; at < Math.min(until, lines.size()); at++) {
                float top = top(row, at - from);
                sheet.print(
                        lines.get(at),
                        grid.x(column, lines.get(at)),
                        top,
                        tags.cells().get(column));
            }
        }
        sheet.down(height);
    }

    /** Shows the row once more as decoration. */
    void repeat(TableRow row) throws IOException {
        Sheet sheet = shop.sheet();
        sheet.brush().pagination("Header");
        decorate(row, row.height());
        for (int column = 0; column < row.cells().size(); column++) {
            List<Line> lines = row.cells().get(column);
            for (int at = 0; at < lines.size(); at++) {
                float baseline = top(row, at) - row.kind().style.baseline();
                sheet.brush().write(lines.get(at), grid.x(column, lines.get(at)), baseline);
            }
        }
        sheet.down(row.height());
    }

    private float top(TableRow row, int line) {
        return shop.sheet().y() - TableRow.PADDING - line * row.kind().style.leading();
    }

    private void decorate(TableRow row, float height) throws IOException {
        Brush brush = shop.sheet().brush();
        float top = shop.sheet().y();
        switch (row.kind()) {
            case HEAD -> {
                brush.box(Sheet.LEFT, top - height, Sheet.WIDTH, height, Colour.TINT);
                brush.rule(top - height, 1.2f, Colour.ACCENT);
            }
            case TOTAL -> brush.rule(top, 1.2f, Colour.ACCENT);
            default -> brush.rule(top - height, 0.6f, Colour.RULE);
        }
    }
}
