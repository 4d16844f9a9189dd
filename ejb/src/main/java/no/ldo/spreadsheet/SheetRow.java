package no.ldo.spreadsheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of a spreadsheet.
 *
 * @param line its number as the spreadsheet program shows it, 1 for the first
 * @param cells as text, stripped; of a formula the value that the spreadsheet program has kept, nothing is calculated here
 */
public record SheetRow(int line, List<String> cells) implements Serializable {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, empty when the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The line with other cells in these places; it grows where a place lies behind its end. */
    public SheetRow with(Map<Integer, String> other) {
        if (other.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(cells);
        other.forEach((place, cell) -> {
            while (all.size() <= place) {
                all.add("");
            }
            all.set(place, cell.strip());
        });
        return new SheetRow(line, all);
    }

    /** Whether every cell is empty. */
    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
