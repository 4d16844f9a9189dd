package no.ldo.documents;

import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Fact;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Table;
import no.ldo.documents.TableRow.Kind;

/** Sets tables and facts, which are tables without a head. */
final class Tables {
    private static final int HEAD_LINES = 6;

    private final Workshop shop;

    Tables(Workshop shop) {
        this.shop = shop;
    }

    Piece set(Table table) {
        TableGrid grid = new TableGrid(table.columns());
        List<TableRow> rows = new ArrayList<>();
        for (List<Text> cells : table.rows()) {
            rows.add(new TableRow(Kind.ORDINARY, grid.set(cells, TextStyle.CELL, shop.type())));
        }
        if (rows.isEmpty()) {
            rows.add(nothing(grid));
        }
        if (!table.total().isEmpty()) {
            rows.add(new TableRow(Kind.TOTAL, grid.set(table.total(), TextStyle.CELL_STRONG, shop.type())));
        }
        return new TablePiece(shop, grid, table.caption(), List.of(head(grid)), rows);
    }

    Piece set(Facts facts) {
        TableGrid grid = new TableGrid(List.of(Column.left("", 34), Column.left("", 66)));
        List<TableRow> rows = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            List<List<Line>> cells = List.of(
                    shop.type().lines(fact.name(), TextStyle.CELL_STRONG, grid.textWidth(0)),
                    shop.type().lines(fact.value(), TextStyle.CELL, grid.textWidth(1)));
            rows.add(new TableRow(Kind.ORDINARY, cells));
        }
        if (rows.isEmpty()) {
            rows.add(nothing(grid));
        }
        return new TablePiece(shop, grid, facts.caption(), List.of(), rows);
    }

    private TableRow head(TableGrid grid) {
        List<List<Line>> cells = new ArrayList<>();
        for (int at = 0; at < grid.size(); at++) {
            String heading = grid.columns().get(at).heading();
            cells.add(shop.type().lines(heading, TextStyle.CELL_HEAD, grid.textWidth(at), HEAD_LINES));
        }
        return new TableRow(Kind.HEAD, cells);
    }

    private TableRow nothing(TableGrid grid) {
        List<Line> words = shop.type().lines(shop.texts().text("documents.table.empty"), TextStyle.CELL, Sheet.WIDTH);
        return new TableRow(Kind.ORDINARY, List.of(words), grid.size());
    }
}
