package no.ldo.documents;

import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block.Alignment;
import no.ldo.documents.Block.Column;

/** The columns of a table on the page: where they begin and how wide they are. */
final class TableGrid {
    private static final float SIDE = 7;

    private final List<Column> columns;
    private final double shares;

    TableGrid(List<Column> columns) {
        this.columns = columns;
        shares = columns.stream().mapToDouble(Column::share).sum();
    }

    int size() {
        return columns.size();
    }

    List<Column> columns() {
        return columns;
    }

    List<List<Line>> set(List<Text> cells, TextStyle style, Typesetter type) {
        List<List<Line>> set = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            set.add(type.lines(cells.get(at), style, textWidth(at)));
        }
        return set;
    }

    /** Where a line of text begins in its column. */
    float x(int column, Line line) {
        float left = left(column) + SIDE;
        return columns.get(column).alignment() == Alignment.RIGHT ? left + textWidth(column) - line.width() : left;
    }

    float textWidth(int column) {
        return Math.max(12, left(column + 1) - left(column) - 2 * SIDE);
    }

    private float left(int column) {
        double before =
                columns.stream().limit(column).mapToDouble(Column::share).sum();
        return Sheet.LEFT + (float) (Sheet.WIDTH * before / shares);
    }
}
