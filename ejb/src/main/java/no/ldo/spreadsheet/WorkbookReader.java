package no.ldo.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.files.PackedFile;
import no.ldo.shared.RulesViolated;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an xlsx workbook, line by line; nothing is calculated. */
final class WorkbookReader {
    private WorkbookReader() {}

    static List<SheetRow> read(byte[] file) {
        requireWorkbook(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<SheetRow> read = new ArrayList<>();
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                SheetRow line = new SheetRow(row.getRowNum(), cells(row));
                if (!line.blank()) {
                    read.add(line);
                }
                if (read.size() > Sheets.MOST_ROWS) {
                    throw Sheets.refused("spreadsheet.rule.fileHasFewEnoughRows", Sheets.MOST_ROWS - 1);
                }
            }
            return read;
        } catch (RulesViolated refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw Sheets.refused("spreadsheet.rule.fileIsWhole");
        }
    }

    private static void requireWorkbook(byte[] file) {
        try {
            if (PackedFile.entry(file, "xl/workbook.xml").isEmpty()) {
                throw Sheets.refused("spreadsheet.rule.fileIsASpreadsheet");
            }
        } catch (PackedFile.Refused refused) {
            throw Sheets.refused(
                    switch (refused.fault()) {
                        case PACKED_TOO_TIGHT -> "spreadsheet.rule.fileIsNotPackedTooTight";
                        case FORBIDDEN -> "spreadsheet.rule.fileIsASpreadsheet";
                        case MACROS -> "spreadsheet.rule.fileHasNoMacros";
                        case DAMAGED -> "spreadsheet.rule.fileIsWhole";
                    });
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), Sheets.MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell).strip());
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return plain(cell.getRawValue() == null ? "" : cell.getRawValue());
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            return number.toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** The value of a formula as the program kept it: a number without an exponent or zeros behind it, or a text. */
    private static String plain(String kept) {
        return kept.matches("-?[0-9]{1,15}([.][0-9]{1,20})?(E[+-]?[0-9]{1,2})?")
                ? new BigDecimal(kept).stripTrailingZeros().toPlainString()
                : kept;
    }
}
