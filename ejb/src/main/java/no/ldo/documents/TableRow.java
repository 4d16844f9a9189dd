package no.ldo.documents;

import java.util.List;

/**
 * One row of a table, set.
 *
 * @param kind head, ordinary or total
 * @param cells the lines of each cell
 * @param span how many columns its only cell covers, or 1
 */
record TableRow(Kind kind, List<List<Line>> cells, int span) {
    static final float PADDING = 6;

    TableRow(Kind kind, List<List<Line>> cells) {
        this(kind, cells, 1);
    }

    /** How a row looks and what it is. */
    enum Kind {
        HEAD(TextStyle.CELL_HEAD),
        ORDINARY(TextStyle.CELL),
        TOTAL(TextStyle.CELL_STRONG);

        final TextStyle style;

        Kind(TextStyle style) {
            this.style = style;
        }
    }

    /** The lines of its longest cell. */
    int lines() {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    float height() {
        return height(lines());
    }

    float height(int someLines) {
        return 2 * PADDING + someLines * kind.style.leading();
    }

    /** With how little of it a page can end: whole when it fits on a page, else some lines. */
    float start(float page) {
        return height() <= page ? height() : height(4);
    }
}
