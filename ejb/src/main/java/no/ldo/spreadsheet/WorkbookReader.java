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
    private static final int MOST_DIGITS = 40;

    private WorkbookReader() {}

    static List<SheetRow> read(byte[] file) {
        byte[] whole = workbook(file);
        SheetShape.check(whole);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(whole));
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

    private static byte[] workbook(byte[] file) {
        try {
            return PackedFile.packedAgain(file, "xl/workbook.xml")
                    .orElseThrow(() -> Sheets.refused("spreadsheet.rule.fileIsASpreadsheet"));
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
            return number(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** Without an exponent, as far as that can be read; a number of a million digits is no number of minutes. */
    private static String number(BigDecimal value) {
        boolean readable = Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
        return readable ? value.stripTrailingZeros().toPlainString() : value.toEngineeringString();
    }

    /** The value of a formula as the program kept it: a number without an exponent or zeros behind it, or a text. */
    private static String plain(String kept) {
        return kept.matches("-?[0-9]{1,15}([.][0-9]{1,20})?(E[+-]?[0-9]{1,2})?")
                ? new BigDecimal(kept).stripTrailingZeros().toPlainString()
                : kept;
    }
}
